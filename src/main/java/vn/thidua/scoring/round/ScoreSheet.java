package vn.thidua.scoring.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.shared.Vietnamese;

/**
 * The score sheet of a unit.
 *
 * @param name of the unit as it was when the round was opened
 * @param peer the unit that scores it too, or null
 * @param leftOn day from which on it does not compete any more, or null
 * @param said when and by whom its own scores were handed in, or null
 * @param peered the same of the peer
 * @param version counts changes, for optimistic locking
 */
@NamedInterface("desk")
public record ScoreSheet(
        ScoreSheetId id,
        ScoringRoundId round,
        UUID group,
        UnitId unit,
        String name,
        @Nullable UnitId peer,
        @Nullable LocalDate leftOn,
        String leftWhy,
        @Nullable Handed said,
        @Nullable Handed peered,
        long version) {

    /** That something was handed in. */
    public record Handed(Instant at, String by) {

        /** Tells whether that was after a last day, in Hanoi. */
        public boolean late(LocalDate lastDay) {
            return at.atZone(Vietnamese.ZONE).toLocalDate().isAfter(lastDay);
        }
    }

    /** Returns the units of some sheets that do not compete any more, and score nobody. */
    public static Set<UnitId> left(Collection<ScoreSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.competes())
                .map(ScoreSheet::unit)
                .collect(Collectors.toSet());
    }

    /** Tells whether the unit still competes. */
    public boolean competes() {
        return leftOn == null;
    }
}
