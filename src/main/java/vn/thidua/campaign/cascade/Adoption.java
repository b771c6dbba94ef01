package vn.thidua.campaign.cascade;

import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.organization.UnitId;

/**
 * A campaign by which a unit carries out one of a higher level.
 *
 * @param higherTitle title of the higher campaign
 */
@NamedInterface("desk")
public record Adoption(CampaignId campaign, CampaignId higher, String higherTitle, UnitId unit, CampaignState state) {

    /** Tells whether the unit launched it; it may have been closed since. */
    public boolean launched() {
        return state != CampaignState.DRAFT;
    }
}
