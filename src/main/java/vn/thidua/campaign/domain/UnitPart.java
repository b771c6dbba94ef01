package vn.thidua.campaign.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;

/**
 * The part a unit has in an assignment.
 *
 * @param content the content it belongs to, if any
 * @param no printed number, may be empty
 */
@NamedInterface("desk")
public record UnitPart(
        CampaignId campaign,
        String campaignTitle,
        UUID assignment,
        @Nullable UUID content,
        String no,
        String body,
        PartRole role,
        Source source) {}
