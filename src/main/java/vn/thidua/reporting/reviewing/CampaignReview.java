package vn.thidua.reporting.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.reporting.CampaignReviewId;

/**
 * A report that the program drafts.
 *
 * @param due the period up to whose end it tells
 * @param organ the unit that issues it
 * @param issue how it was issued, null while it is a draft
 * @param sections none where only the head was asked for
 * @param version for optimistic locking
 */
@NamedInterface("desk")
public record CampaignReview(
        CampaignReviewId id,
        CampaignId campaign,
        UUID due,
        CampaignReviewSort sort,
        UnitId organ,
        String title,
        Instant draftedAt,
        String draftedBy,
        @Nullable Stamp issue,
        List<Section> sections,
        long version) {

    /**
     * A section.
     *
     * @param number from 1
     * @param drafted as the program wrote it
     * @param body as it stands
     * @param version for optimistic locking
     */
    @NamedInterface("desk")
    public record Section(
            int number,
            Part part,
            String drafted,
            String body,
            Exhibit exhibit,
            Instant changedAt,
            String changedBy,
            List<Past> past,
            long version) {

        /** Tells whether a person wrote in it. */
        public boolean touched() {
            return !body.equals(drafted);
        }
    }

    /** What stood in a section before. */
    public record Past(String body, Instant at, String by) {}

    /** Returns a section. */
    public Optional<Section> section(int number) {
        return sections.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Returns the path of its page. */
    public String path() {
        return "/reviews/" + id;
    }
}
