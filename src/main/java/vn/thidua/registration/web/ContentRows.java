package vn.thidua.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignContent;

/**
 * What a unit promises for a content.
 *
 * @param content null for works that belong to none
 * @param lead names of who leads it, empty where nobody does
 */
public record ContentRows(@Nullable CampaignContent content, String lead, List<WorkRow> works) {

    /** Returns the id of the content, empty without one. */
    public String key() {
        return content == null ? "" : content.id().toString();
    }

    /** Returns its number and words; empty without one. */
    public String title() {
        return content == null ? "" : content.title();
    }
}
