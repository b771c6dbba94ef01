package vn.thidua.campaign;

import java.time.Instant;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A unit began a campaign of its own that carries out one of a higher level.
 *
 * @param higher title of the higher campaign
 */
public record CampaignAdopted(CampaignId campaign, String higher, UnitId unit, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
