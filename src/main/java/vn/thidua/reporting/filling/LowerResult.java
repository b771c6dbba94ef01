package vn.thidua.reporting.filling;

import java.util.Map;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.Typed;

/**
 * What the campaign of a unit came to in the time that a report to the higher level tells about.
 *
 * @param campaign the unit's own
 * @param due its last period in that time
 * @param offers by target of the higher campaign; what it did not take over, or has nothing to say of, is missing
 */
public record LowerResult(CampaignOutline campaign, UUID due, Map<UUID, Offer> offers) {

    public LowerResult {
        offers = Map.copyOf(offers);
    }

    /**
     * A figure to report.
     *
     * @param figure as somebody would type it
     * @param answered how many of the unit's own units said something
     * @param wanted how many were asked
     */
    public record Offer(Typed figure, int answered, int wanted) {}
}
