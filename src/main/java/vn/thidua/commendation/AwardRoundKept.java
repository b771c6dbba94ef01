package vn.thidua.commendation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody wrote down a round of commendation, or changed it; after units had been let in, with a reason. */
public record AwardRoundKept(AwardRoundId round, String title, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
