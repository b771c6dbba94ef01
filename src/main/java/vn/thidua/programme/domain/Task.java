package vn.thidua.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.TaskId;
import vn.thidua.shared.Vietnamese;

/**
 * What a unit is told to do.
 *
 * @param content the content it serves, or null
 * @param lead who was told to do it
 * @param partners who supports it
 * @param percent how far it is as the unit last said, 0 to 100, or null
 * @param doneAt when the unit said it was done, or null
 * @param version counts changes
 */
@NamedInterface("desk")
public record Task(
        TaskId id,
        CampaignId campaign,
        @Nullable UUID content,
        String title,
        UnitId lead,
        List<UnitId> partners,
        TaskDue due,
        TaskState state,
        @Nullable Integer percent,
        @Nullable Instant doneAt,
        long version) {

    /** Returns how many days it is late: until today, or until the unit said it was done; 0 in time, and for what was cancelled. */
    public long daysLate(LocalDate today) {
        if (state == TaskState.CANCELLED) {
            return 0;
        }
        LocalDate until = doneAt == null ? today : LocalDate.ofInstant(doneAt, Vietnamese.ZONE);
        return Math.max(0, ChronoUnit.DAYS.between(due.lastDay(), until));
    }

    /** Tells whether its last day is over and the unit did not call it done. */
    public boolean overdue(LocalDate today) {
        return state.open() && due.lastDay().isBefore(today);
    }

    /** Returns the code by which tables that leave the program and come back name it. */
    public String code() {
        return RowCode.of("NV", id.value());
    }

    /** Returns the path of its page. */
    public String path() {
        return "/tasks/" + id;
    }
}
