package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.Restatement;
import vn.thidua.organization.Successions;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Tells which units the offices named in a campaign stand for, with the names of today. */
@Component
class OfficeNames {

    private final OfficeReads offices;
    private final Units units;
    private final Successions successions;
    private final Clock clock;

    OfficeNames(OfficeReads offices, Units units, Successions successions, Clock clock) {
        this.successions = successions;
        this.offices = offices;
        this.units = units;
        this.clock = clock;
    }

    /** Returns them as they were told, or by the units of today where the filter says so. */
    NamedUnits of(CampaignId campaign, Filter filter) {
        LocalDate today = LocalDate.now(clock);
        List<CampaignOffice> all = offices.of(campaign);
        Set<UnitId> told =
                all.stream().flatMap(office -> office.units().stream()).collect(Collectors.toSet());
        Restatement restated = successions.restated(told, today);
        Restatement shown = filter.restated() ? restated : Restatement.AS_WRITTEN;
        return NamedUnits.of(all, units.names(shown.of(told), today), shown, restated.any());
    }
}
