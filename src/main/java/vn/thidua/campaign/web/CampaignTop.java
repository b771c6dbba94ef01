package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.campaign.domain.LaunchRules;
import vn.thidua.shared.Refusal;

/**
 * The head of every page of a campaign.
 *
 * @param tab which page it is
 * @param runs whether the person may change it
 * @param units number of units it addresses
 * @param targets number of targets
 * @param unclear number of offices nobody is sure of
 * @param newerPlan id of a newer version of the plan that waits to be taken over, empty when none does
 */
public record CampaignTop(
        CampaignHead head,
        String tab,
        boolean runs,
        LocalDate today,
        int units,
        int targets,
        int unclear,
        String newerPlan) {

    /** Returns the path of the campaign. */
    public String path() {
        return "/campaigns/" + head.id();
    }

    /** Returns how much of its time has passed, 0 to 100 percent, rounded down; 0 without a period. */
    public int passed() {
        return head.hasPeriod() ? head.outline().passed(today) : 0;
    }

    /** Returns the class of its state. */
    public String tone() {
        return switch (head.state()) {
            case DRAFT -> "none";
            case LAUNCHED -> "ok";
            case CLOSED -> "info";
        };
    }

    /** Returns the icon of its state. */
    public String icon() {
        return switch (head.state()) {
            case DRAFT -> "pencil";
            case LAUNCHED -> "rocket";
            case CLOSED -> "lock";
        };
    }

    /** Tells whether the person may change it now. */
    public boolean amends() {
        return runs && LaunchRules.whyNotAmend(head).isEmpty();
    }

    /** Returns why nothing can be changed any more, for a person who could have changed it before. */
    public Optional<Refusal> whyNotAmend() {
        return runs ? LaunchRules.whyNotAmend(head) : Optional.empty();
    }

    /** Tells whether it was launched and is not closed. */
    public boolean running() {
        return head.state() == CampaignState.LAUNCHED;
    }
}
