package vn.thidua.programme.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * Tasks that could be given from the assignments of a campaign.
 *
 * @param nobodys assignments of which nobody knows which unit leads them
 * @param due as typed
 * @param refusal why nothing was given
 */
public record DraftsPage(
        CampaignOutline campaign,
        List<Row> rows,
        List<String> nobodys,
        String due,
        Complaints complaints,
        Optional<Refusal> refusal) {

    /**
     * A task that could be given.
     *
     * @param key how the form names it
     * @param ticked whether it is chosen
     */
    public record Row(String key, String title, String lead, List<String> partners, boolean ticked) {}
}
