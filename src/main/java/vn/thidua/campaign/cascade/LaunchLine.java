package vn.thidua.campaign.cascade;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/**
 * How a unit launched a campaign.
 *
 * @param campaign its own, or null
 * @param number of its plan, empty where it has none
 * @param planDate of its plan, or null
 * @param at when it launched or said so, or null
 * @param below how many units launched its own campaign in their turn
 */
public record LaunchLine(
        UnitId unit,
        LaunchState state,
        @Nullable CampaignId campaign,
        String number,
        @Nullable LocalDate planDate,
        @Nullable Instant at,
        int below) {

    /** Tells whether it was, or by today is, too late; without a last day nobody is. */
    public boolean late(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && (at == null ? today : LocalDate.ofInstant(at, Vietnamese.ZONE)).isAfter(lastDay);
    }
}
