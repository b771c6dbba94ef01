package vn.thidua.reporting;

import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;

/** What is the matter with the reports of a campaign, in a few words, for those who have to talk about it. */
public interface Concerns {

    /**
     * Something that is the matter.
     *
     * @param messageKey key of its sentence
     * @param path of the page where it is seen
     * @param units that answer for it
     */
    record Concern(String messageKey, List<Object> arguments, String path, List<UnitId> units) {}

    /** Returns what is the matter today: units that did not report, targets that are missed, questions without an answer. */
    List<Concern> of(CampaignId campaign);
}
