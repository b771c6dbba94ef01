package vn.thidua.regulation.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.LocalRuleId;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.value.Unreadable;

/**
 * A rule of the province as it is kept.
 *
 * @param about code of the title or form, or whatever the matter tells apart; {@code *} for all
 * @param text what it says, as it is written down
 * @param grounds where it stands and when it holds
 * @param withdrawnAt when it was taken back, null while it holds
 * @param changedBy who wrote it or changed it last
 * @param version counts changes
 */
public record LocalRule(
        LocalRuleId id,
        Matter<?> matter,
        String about,
        @Nullable RecipientKind recipient,
        String text,
        Grounds grounds,
        @Nullable Instant withdrawnAt,
        String changedBy,
        long version) {

    /** Returns it as a provision of the law; empty where what it says cannot be read any more, for it must not take all other rules with it. */
    public Optional<Provision<?>> provision() {
        try {
            return Optional.of(Provision.read(matter, about, recipient, text, grounds));
        } catch (Unreadable changed) {
            return Optional.empty();
        }
    }

    /** Tells whether both rule the same of the same. */
    boolean ofTheSame(Provision<?> other) {
        return matter.equals(other.matter()) && about.equals(other.about());
    }

    /** Tells whether another says the same of the same. */
    boolean same(Provision<?> other) {
        return ofTheSame(other)
                && recipient == other.recipient()
                && text.equals(other.text())
                && grounds.equals(other.grounds());
    }

    /** Tells whether both would decide on one day. */
    boolean overlaps(Provision<?> other) {
        LocalDate until = grounds.until();
        LocalDate otherUntil = other.grounds().until();
        return ofTheSame(other)
                && recipient == other.recipient()
                && (until == null || other.grounds().from().isBefore(until))
                && (otherUntil == null || grounds.from().isBefore(otherUntil));
    }
}
