package vn.thidua.commendation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A proposal was submitted, received, returned or withdrawn. */
public record ProposalMoved(ProposalId proposal, String name, String state, String word, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "proposal:" + proposal;
    }
}
