package vn.thidua.campaign.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * A form that puts something into a campaign or changes it.
 *
 * @param title message key of the heading
 * @param action where the form goes
 * @param removal where the form goes that takes the thing out, empty for a new thing
 * @param quote words of the plan
 * @param why the reason as typed
 * @param version the version of the campaign that the person sees
 * @param stale who changed what in the meantime
 */
public record AmendPage(
        CampaignTop top,
        String title,
        String action,
        String removal,
        String quote,
        List<Field> fields,
        String why,
        long version,
        Complaints complaints,
        Optional<Refusal> stale) {

    /** Tells whether a reason has to be given. */
    public boolean reasonNeeded() {
        return !top.head().draft();
    }
}
