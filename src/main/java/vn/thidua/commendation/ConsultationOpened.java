package vn.thidua.commendation;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Candidates of a round were shown to the public, which can say something about them until the last day. */
public record ConsultationOpened(
        ConsultationId consultation,
        AwardRoundId round,
        String title,
        int candidates,
        LocalDate lastDay,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
