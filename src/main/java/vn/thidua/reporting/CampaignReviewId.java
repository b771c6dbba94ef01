package vn.thidua.reporting;

import java.util.UUID;

/** Identifies a report that the program drafts. */
public record CampaignReviewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
