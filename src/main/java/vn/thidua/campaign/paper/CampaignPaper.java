package vn.thidua.campaign.paper;

import org.jspecify.annotations.Nullable;
import vn.thidua.paperwork.numbering.Stamp;

/**
 * The plan document of a campaign.
 *
 * @param changedBy who wrote in it last; empty while it is as drafted
 * @param stamp how it was issued, null while it is a draft
 * @param version counts changes, for optimistic locking; 0 while it is as drafted
 */
public record CampaignPaper(
        PaperText text, String changedBy, @Nullable Stamp stamp, long version) {

    /** Tells whether it has its number. */
    public boolean issued() {
        return stamp != null;
    }
}
