package vn.thidua.programme.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a task.
 *
 * @param there whether the task was given already, and is worded anew
 * @param theirs what somebody else wrote meanwhile, or null
 * @param refusal why it was not taken
 */
public record TaskFormPage(
        CampaignOutline campaign,
        TaskForm form,
        boolean there,
        List<CampaignContent> contents,
        Complaints complaints,
        @Nullable TaskForm theirs,
        Optional<Refusal> refusal) {

    /** Returns where the form is sent. */
    public String action() {
        return there ? "/tasks/" + form.id() : "/campaigns/" + campaign.id() + "/tasks";
    }

    /** Returns the path of the page that it was opened from. */
    public String back() {
        return there ? "/tasks/" + form.id() : "/tasks?campaign=" + campaign.id();
    }
}
