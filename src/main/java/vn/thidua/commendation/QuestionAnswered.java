package vn.thidua.commendation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody answered what only people can answer about a proposal. */
public record QuestionAnswered(
        ProposalId proposal, String question, boolean office, boolean yes, String word, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "proposal:" + proposal;
    }
}
