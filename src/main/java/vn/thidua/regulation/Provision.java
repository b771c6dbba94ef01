package vn.thidua.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the law with the time it holds.
 *
 * @param <T> what is ruled
 * @param matter what it is about
 * @param about code of the title or form, or whatever the matter tells apart; {@code *} for all
 * @param recipient for whom, null where it is the same for all
 * @param text the rule as it is written down
 * @param value the same, understood
 * @param grounds where it stands
 */
public record Provision<T>(
        Matter<T> matter, String about, @Nullable RecipientKind recipient, String text, T value, Grounds grounds) {

    /** What a rule is about that is about everything. */
    public static final String ALL = "*";

    /**
     * Reads a rule.
     *
     * @throws Unreadable where the text is none that the matter knows
     */
    public static <T> Provision<T> read(
            Matter<T> matter, String about, @Nullable RecipientKind recipient, String text, Grounds grounds) {
        return new Provision<>(matter, about, recipient, text, matter.read(text), grounds);
    }

    /** Tells whether it decides about something on a day. */
    boolean decides(String what, @Nullable RecipientKind whom, LocalDate day) {
        return (about.equals(ALL) || about.equals(what))
                && (recipient == null || recipient == whom)
                && grounds.hold(day);
    }

    /** Returns it as a rule of this matter, if it is one. */
    @SuppressWarnings("unchecked")
    <S> Optional<Provision<S>> as(Matter<S> other) {
        return matter.equals(other) ? Optional.of((Provision<S>) this) : Optional.empty();
    }
}
