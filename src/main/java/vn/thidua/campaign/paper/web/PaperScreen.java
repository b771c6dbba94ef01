package vn.thidua.campaign.paper.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.paper.CampaignPaper;
import vn.thidua.campaign.paper.CampaignPaperRules;
import vn.thidua.campaign.paper.PaperText;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.evidence.Evidence;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.shared.Refusal;

/**
 * The plan document of a campaign while it is written, numbered and signed.
 *
 * @param text the parts that people write, as typed or as they stand
 * @param stamping what is typed to give it a number
 * @param contents what it will list
 * @param signed the signed files
 * @param refusal why something was not done just now
 */
public record PaperScreen(
        CampaignTop top,
        CampaignPaper paper,
        PaperText text,
        Stamping stamping,
        List<CampaignContent> contents,
        List<Evidence> signed,
        Optional<Refusal> refusal) {

    /** Returns the path of the page. */
    public String path() {
        return top.path() + "/paper";
    }

    /** Tells whether it can still be written in. */
    public boolean writes() {
        return CampaignPaperRules.whyNotWrite(top.head(), paper).isEmpty();
    }

    /** Tells whether a signed file can be kept with it. */
    public boolean signs() {
        return CampaignPaperRules.whyNotSign(top.head(), paper).isEmpty();
    }
}
