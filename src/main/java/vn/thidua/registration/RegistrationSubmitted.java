package vn.thidua.registration;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit handed in works that it promises in a campaign; the number counts from 1, later ones bring more works or changes. */
public record RegistrationSubmitted(
        RegistrationId registration,
        CampaignId campaign,
        UnitId unit,
        int number,
        int works,
        boolean late,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "registration:" + registration;
    }
}
