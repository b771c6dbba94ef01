package vn.thidua.programme.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.domain.TaskChoice;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.programme.domain.TaskReads;

/**
 * Tasks that somebody may see.
 *
 * @param campaign the one whose tasks are shown, null for those of all
 * @param campaigns those to choose from
 * @param units those to choose from, by name
 * @param unit id of the one whose tasks are shown, empty for those of all
 * @param counts how many tasks stand how
 * @param runs whether the person gives tasks in the campaign
 */
public record TasksPage(
        @Nullable CampaignOutline campaign,
        List<CampaignOutline> campaigns,
        List<Option> units,
        String unit,
        TaskChoice.Show show,
        Map<TaskChoice.Show, Integer> counts,
        List<TaskLine> lines,
        boolean runs) {

    /** A unit to choose. */
    public record Option(String id, String name) {}

    /** Returns how many tasks stand so. */
    public int count(TaskChoice.Show shown) {
        return counts.getOrDefault(shown, 0);
    }

    /** Tells whether there are more than one page shows. */
    public boolean more() {
        return count(show) > TaskReads.MOST;
    }

    /** Tells whether tasks can be given and changed in the campaign. */
    public boolean gives() {
        return runs && campaign != null && !campaign.closed();
    }

    /** Returns the path of the campaign. */
    public String path() {
        return campaign == null ? "" : "/campaigns/" + campaign.id();
    }

    /** Returns what the page is asked with, to show those that stand so. */
    public String query(TaskChoice.Show shown) {
        return "?show=" + shown + (campaign == null ? "" : "&campaign=" + campaign.id())
                + (unit.isEmpty() ? "" : "&unit=" + unit);
    }
}
