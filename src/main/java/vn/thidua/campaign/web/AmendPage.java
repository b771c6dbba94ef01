package vn.thidua.campaign.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * A form that puts something into a campaign or changes it.
 *
 * @param title message key of the heading
 * @param place where the thing is, for a form that stands in place of its row
 * @param removal where the form goes that takes the thing out, empty for a new thing
 * @param quote words of the plan
 * @param why the reason as typed
 * @param version the version of the campaign that the person sees
 * @param stale who changed what in the meantime
 */
public record AmendPage(
        CampaignTop top,
        String title,
        Place place,
        String removal,
        String quote,
        List<Field> fields,
        String why,
        long version,
        Complaints complaints,
        Optional<Refusal> stale) {

    /**
     * Where the thing is.
     *
     * @param path where the form goes, and what gives the row back
     * @param id id of the row in the page
     * @param columns number of columns of its table, 0 where the list is none
     */
    public record Place(String path, String id, int columns) {}

    /** Tells whether the reason is all that is wrong, so that it is written in first. */
    public boolean focusesReason() {
        return stale.isEmpty() && complaints.byField().keySet().equals(Set.of("why"));
    }

    /** Tells whether one of the fields is written in first. */
    public boolean focusesFields() {
        return stale.isEmpty() && !focusesReason();
    }

    /** Returns where to go without a change. */
    public String back() {
        return top.path() + (top.tab().equals("edit") ? "" : "/" + top.tab());
    }

    /** Tells whether a reason has to be given. */
    public boolean reasonNeeded() {
        return !top.head().draft();
    }
}
