package vn.thidua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody asked why a target is missed, or asked once more.
 *
 * @param target its subject
 * @param addressee who is to answer
 * @param answerBy last day to do so
 */
public record ExplanationAsked(
        ExplanationId explanation,
        CampaignId campaign,
        String target,
        UnitId addressee,
        String question,
        LocalDate answerBy,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "explanation:" + explanation;
    }
}
