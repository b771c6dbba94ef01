package vn.thidua.programme.works.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a key work.
 *
 * @param there whether the work is there, and is changed
 * @param theirs what is planned by now, where somebody else changed it meanwhile; empty else
 * @param refusal why it was not taken
 */
public record KeyWorkFormPage(
        CampaignOutline campaign,
        KeyWorkForm form,
        boolean there,
        List<CampaignContent> contents,
        Complaints complaints,
        Optional<KeyWorkForm> theirs,
        Optional<Refusal> refusal) {

    /** Returns where the form is sent. */
    public String action() {
        return there ? "/key-works/" + form.id() : "/campaigns/" + campaign.id() + "/key-works";
    }

    /** Returns the path of the page that it was opened from. */
    public String back() {
        return there ? "/key-works/" + form.id() : "/key-works?campaign=" + campaign.id();
    }
}
