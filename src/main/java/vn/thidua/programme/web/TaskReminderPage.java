package vn.thidua.programme.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.shared.Refusal;

/**
 * Tasks of which units can be reminded.
 *
 * @param lines what they still have to do, late ones first
 * @param refusal why nobody was reminded
 */
public record TaskReminderPage(CampaignOutline campaign, List<TaskLine> lines, Optional<Refusal> refusal) {

    /* What falls due within a week is worth a word. */
    private static final int SOON = 7;

    /** Tells whether a task is proposed: late, or due within a week. */
    public boolean proposed(TaskLine line) {
        return !line.task().due().lastDay().isAfter(line.today().plusDays(SOON));
    }
}
