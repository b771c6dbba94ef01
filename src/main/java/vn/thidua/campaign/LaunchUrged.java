package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Units that have not launched a campaign were reminded to.
 *
 * @param lastDay by when they have to, or null where nobody said
 * @param units those that had not been reminded that day
 */
public record LaunchUrged(
        CampaignId campaign, String title, @Nullable LocalDate lastDay, List<UnitId> units, Instant occurredAt, By by)
        implements DomainEvent {

    public LaunchUrged {
        units = List.copyOf(units);
    }

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
