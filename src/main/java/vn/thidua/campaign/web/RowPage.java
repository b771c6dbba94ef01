package vn.thidua.campaign.web;

import java.util.Optional;

/**
 * What comes back in place of a form: the row as it is now, or where it was.
 *
 * @param place where it stands
 * @param row the row; empty when the thing was taken out
 * @param said message key of what was done, empty when nothing was
 * @param before version of the campaign that other open forms saw; what was done here is no surprise to them
 */
public record RowPage(CampaignTop top, AmendPage.Place place, Optional<ThingRow> row, String said, long before) {

    /** Returns the path of the list. */
    public String list() {
        return top.path() + "/" + top.tab();
    }

    /** Returns which other part of the page shows the thing too, as a selector; empty where none does. */
    public String renews() {
        return switch (top.tab()) {
            case "assignments" -> "#matrix";
            case "calendar" -> "#months";
            default -> "";
        };
    }
}
