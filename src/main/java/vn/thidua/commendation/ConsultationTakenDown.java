package vn.thidua.commendation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The page that showed candidates of a round to the public was taken down. */
public record ConsultationTakenDown(
        ConsultationId consultation, AwardRoundId round, String title, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
