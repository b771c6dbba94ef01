package vn.thidua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Units were reminded of a report that has not come.
 *
 * @param what the report in the words of the plan
 * @param occasion the rule or the day; the same units are told of the same report once for each
 * @param units who is told
 * @param toLeaders whether their leaders are told as well
 */
public record UnitsReminded(
        CampaignId campaign,
        UUID due,
        String title,
        String what,
        LocalDate lastDay,
        String occasion,
        List<UnitId> units,
        boolean toLeaders,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
