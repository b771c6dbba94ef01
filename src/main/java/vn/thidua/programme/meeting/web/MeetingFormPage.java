package vn.thidua.programme.meeting.web;

import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a meeting.
 *
 * @param there whether the meeting was called, and is changed
 * @param theirs what somebody else wrote meanwhile, empty else
 * @param refusal why it was not taken
 */
public record MeetingFormPage(
        CampaignOutline campaign,
        MeetingForm form,
        boolean there,
        Complaints complaints,
        Optional<MeetingForm> theirs,
        Optional<Refusal> refusal) {

    /** Returns where the form is sent. */
    public String action() {
        return there ? "/meetings/" + form.id() : "/campaigns/" + campaign.id() + "/meetings";
    }

    /** Returns the path of the page that it was opened from. */
    public String back() {
        return there ? "/meetings/" + form.id() : "/meetings?campaign=" + campaign.id();
    }
}
