package vn.thidua.reporting.reviewing.web;

import java.util.Optional;
import vn.thidua.reporting.reviewing.CampaignReview;
import vn.thidua.shared.Refusal;

/**
 * The form of a section.
 *
 * @param body as typed
 * @param refusal why it was not taken just now
 */
public record SectionPage(
        CampaignReview review, CampaignReview.Section section, String body, Optional<Refusal> refusal) {}
