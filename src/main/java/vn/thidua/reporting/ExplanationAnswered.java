package vn.thidua.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A unit or lead agency explained why a target is missed.
 *
 * @param target its subject
 * @param addressee who was asked
 * @param asker account of who had asked, or null
 * @param late whether that was after the last day
 */
public record ExplanationAnswered(
        ExplanationId explanation,
        CampaignId campaign,
        String target,
        UnitId addressee,
        @Nullable UUID asker,
        boolean late,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "explanation:" + explanation;
    }
}
