package vn.thidua.campaign.cascade.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.shared.Refusal;

/**
 * The form by which a unit begins to carry a campaign out.
 *
 * @param unit as it is called today
 * @param form what is typed
 * @param faults ids of the targets whose figure is none
 * @param refusal why it was not begun just now
 */
public record AdoptPage(
        CampaignTop top, String unit, AdoptForm form, Lines lines, List<UUID> faults, Optional<Refusal> refusal) {

    /** What there is to choose from. */
    public record Lines(List<CampaignContent> contents, List<Goal> goals, List<Deadline> deadlines) {}

    /**
     * A target and the figure of the unit.
     *
     * @param allotted what the higher level gave the unit, as written; empty where it gave nothing
     */
    public record Goal(CampaignTarget target, String allotted) {}

    /**
     * A deadline that can be passed on.
     *
     * @param rule in words
     */
    public record Deadline(UUID id, String what, String rule) {}

    /** Returns the campaign as its pages name it. */
    public String path() {
        return top.path() + "/adoption";
    }

    /** Tells whether the figure of a target is none. */
    public boolean wrong(CampaignTarget target) {
        return faults.contains(target.id());
    }
}
