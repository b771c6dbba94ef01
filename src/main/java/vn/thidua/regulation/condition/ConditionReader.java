package vn.thidua.regulation.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.regulation.condition.Condition.All;
import vn.thidua.regulation.condition.Condition.Any;
import vn.thidua.regulation.condition.Condition.Not;
import vn.thidua.regulation.condition.Condition.Test;
import vn.thidua.regulation.value.Texts;
import vn.thidua.regulation.value.Unreadable;

/**
 * Reads conditions as they are written down: {@code YEARLY_GRADE >= GOOD and (RESEARCH or not DISCIPLINED(WARNING))}. {@code and} binds closer than {@code or}; capitals and small letters are the same.
 */
public final class ConditionReader {

    private static final Pattern TOKEN = Pattern.compile("\\s*(>=|<=|[<>=()]|[\\p{L}\\d_.]+|\\S)");
    /** Deeper nesting is a mistake, and would take the stack of the program. */
    private static final int DEEPEST = 20;

    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    private ConditionReader(String text) {
        Matcher matcher = TOKEN.matcher(text.strip());
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    /**
     * Reads a condition.
     *
     * @throws Unreadable where it cannot be understood
     */
    public static Condition read(String text) {
        ConditionReader reader = new ConditionReader(text);
        if (reader.tokens.isEmpty()) {
            throw new Unreadable("empty");
        }
        Condition read = reader.any();
        if (reader.next < reader.tokens.size()) {
            throw new Unreadable("rest", reader.peek());
        }
        return read;
    }

    private Condition any() {
        return joined("or", this::all, Any::new);
    }

    private Condition all() {
        return joined("and", this::single, All::new);
    }

    private Condition joined(String word, Supplier<Condition> part, Function<List<Condition>, Condition> join) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (peek().equalsIgnoreCase(word)) {
            next++;
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
    }

    private Condition single() {
        if (++depth > DEEPEST) {
            throw new Unreadable("deep");
        }
        try {
            if (taken("not")) {
                return new Not(single());
            }
            if (taken("(")) {
                Condition inner = any();
                expect(")");
                return inner;
            }
            return test();
        } finally {
            depth--;
        }
    }

    private Test test() {
        String name = take();
        Fact fact = Arrays.stream(Fact.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Unreadable("fact", name));
        String of = taken("(") ? bracketed(fact) : "";
        if (of.isEmpty() && needsBracket(fact)) {
            throw new Unreadable("bracket", fact);
        }
        Optional<Comparison> comparison = Arrays.stream(Comparison.values())
                .filter(one -> one.sign().equals(peek()))
                .findFirst();
        if (comparison.isEmpty()) {
            if (fact.measured() != Fact.Scale.NONE) {
                throw new Unreadable("bound", fact);
            }
            return new Test(fact, of, Comparison.EQUAL, "");
        }
        next++;
        return new Test(fact, of, comparison.get(), bound(fact, take()));
    }

    /** Initiatives are counted in every circle where none is named. */
    private static boolean needsBracket(Fact fact) {
        return fact.asked() != Fact.Scale.NONE && fact != Fact.INITIATIVES;
    }

    private String bracketed(Fact fact) {
        String word = word(fact.asked(), take(), fact);
        expect(")");
        return word;
    }

    private static String bound(Fact fact, String written) {
        if (fact.measured() == Fact.Scale.NUMBER) {
            return Texts.decimal(written).toPlainString();
        }
        return word(fact.measured(), written, fact);
    }

    private static String word(Fact.Scale scale, String written, Fact fact) {
        String word = written.toUpperCase(Locale.ROOT);
        boolean known = scale == Fact.Scale.FORM ? word.matches("[A-Z][A-Z0-9_]*") : scale.place(word) >= 0;
        if (!known) {
            throw new Unreadable("word", fact, written);
        }
        return word;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        if (next == tokens.size()) {
            throw new Unreadable("end");
        }
        return tokens.get(next++);
    }

    private boolean taken(String token) {
        boolean here = peek().equalsIgnoreCase(token);
        if (here) {
            next++;
        }
        return here;
    }

    private void expect(String token) {
        if (!taken(token)) {
            throw new Unreadable("expected", token, peek());
        }
    }
}
