package vn.thidua.organization.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Refusal;

/** Who may be said to head a unit, given who is said to already; pure. */
@NamedInterface("desk")
public final class HeadRules {

    private HeadRules() {}

    /** Returns who was in the post with no end known when the new one came, as ending then. */
    static Optional<UnitHead> relieved(UnitHead head, List<UnitHead> others) {
        return others.stream()
                .filter(other -> other.endsOn() == null && other.startsOn().isBefore(head.startsOn()))
                .filter(other -> !other.id().equals(head.id()))
                .map(other -> other.until(head.startsOn()))
                .findFirst();
    }

    /** Returns why the person cannot head the unit in that time; who has no end known makes way for who comes later. */
    public static Optional<Refusal> whyNot(UnitHead head, List<UnitHead> others, UnitHistory.Life life) {
        if (head.startsOn().isBefore(life.startsOn())
                || life.endsOn().filter(end -> !head.startsOn().isBefore(end)).isPresent()) {
            return Optional.of(UnitRefusal.OUTSIDE_LIFE.because(head.name()));
        }
        Optional<UnitHead> relieved = relieved(head, others);
        return others.stream()
                .filter(other -> !other.id().equals(head.id()))
                .map(other ->
                        relieved.filter(gone -> gone.id().equals(other.id())).orElse(other))
                .filter(other -> overlap(head, other))
                .findFirst()
                .map(other -> UnitRefusal.HEAD_OVERLAPS.because(other.name()));
    }

    private static boolean overlap(UnitHead one, UnitHead other) {
        return one.startsOn().isBefore(end(other)) && other.startsOn().isBefore(end(one));
    }

    private static LocalDate end(UnitHead head) {
        return head.end().orElse(LocalDate.MAX);
    }
}
