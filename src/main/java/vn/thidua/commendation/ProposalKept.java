package vn.thidua.commendation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit wrote down whom it proposes, or changed it. */
public record ProposalKept(ProposalId proposal, String name, String form, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "proposal:" + proposal;
    }
}
