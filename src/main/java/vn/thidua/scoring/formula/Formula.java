package vn.thidua.scoring.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A formula whose names and units have been checked; it can be used by several threads.
 *
 * <p>It has numbers with a comma ({@code 0,5}), percentages ({@code 95%}), numbers with their unit in brackets ({@code 30 [cây]}), names of quantities, {@code + - * /}, comparisons, {@code va}, {@code hoac}, {@code khong(…)}, and the functions
 * {@code min(a; b; …)}, {@code max(a; b; …)}, {@code neu(condition; then; else)} and {@code lamtron(value; decimals)}.
 */
public final class Formula {

    /** So many signs are enough for every formula that a person can check. */
    public static final int LONGEST = 500;

    private final String text;
    private final List<String> names;
    private final Term term;

    Formula(String text, List<String> names, Term term) {
        this.text = text;
        this.names = List.copyOf(names);
        this.term = term;
    }

    /**
     * What a formula came to.
     *
     * @param value not rounded; null where there is none
     * @param missing the name without a value; null where there is a value, or where something was divided by zero
     */
    public record Outcome(
            @Nullable BigDecimal value, @Nullable String missing) {}

    /**
     * Reads a formula that gives points.
     *
     * @param units what each known name counts; null for a name that there is not
     * @throws FormulaRefused when it cannot be used
     */
    public static Formula points(String text, Function<String, @Nullable Dimension> units) {
        return new FormulaReader(text, units).points();
    }

    /** Returns what it was read from. */
    public String text() {
        return text;
    }

    /** Returns the names in it, each once, in their order. */
    public List<String> names() {
        return names;
    }

    /** Works it out; a division by zero or a quantity without a value gives no value. */
    public Outcome of(Quantities quantities) {
        try {
            return new Outcome(term.of(quantities), null);
        } catch (Term.Undefined none) {
            return new Outcome(null, none.missing());
        }
    }
}
