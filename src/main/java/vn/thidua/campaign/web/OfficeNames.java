package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.Units;

/** Tells which units the offices named in a campaign stand for, with the names of today. */
@Component
class OfficeNames {

    private final OfficeReads offices;
    private final Units units;
    private final Clock clock;

    OfficeNames(OfficeReads offices, Units units, Clock clock) {
        this.offices = offices;
        this.units = units;
        this.clock = clock;
    }

    NamedUnits of(CampaignId campaign) {
        List<CampaignOffice> all = offices.of(campaign);
        return NamedUnits.of(
                all,
                units.names(
                        all.stream()
                                .flatMap(office -> office.units().stream())
                                .distinct()
                                .toList(),
                        LocalDate.now(clock)));
    }
}
