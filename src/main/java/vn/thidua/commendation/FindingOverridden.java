package vn.thidua.commendation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody let a proposal pass in spite of a finding, or took that back. */
public record FindingOverridden(
        ProposalId proposal, String finding, boolean holds, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "proposal:" + proposal;
    }
}
