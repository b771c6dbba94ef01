package vn.thidua.campaign.cascade;

import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;

/**
 * What a unit took over of a higher campaign.
 *
 * @param campaign the unit's own, which it launched
 * @param things contents and targets of its own that carry one of the higher campaign out, by that one
 */
@NamedInterface("desk")
public record CarriedOut(CampaignId campaign, Map<UUID, UUID> things) {

    public CarriedOut {
        things = Map.copyOf(things);
    }
}
