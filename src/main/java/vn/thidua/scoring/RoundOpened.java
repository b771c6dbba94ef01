package vn.thidua.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A round of scoring was opened.
 *
 * @param selfBy last day on which units score themselves
 * @param units who competes
 */
public record RoundOpened(
        ScoringRoundId round, String title, LocalDate selfBy, List<UnitId> units, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
