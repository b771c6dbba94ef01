package vn.thidua.campaign.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Refusal;

/** Whether a campaign may be launched or closed, and why not. */
public final class LaunchRules {

    private LaunchRules() {}

    /**
     * What is looked at before a launch.
     *
     * @param offices the offices it names
     * @param addressed number of units it addresses
     */
    public record Facts(CampaignHead head, CampaignBody body, List<CampaignOffice> offices, int addressed) {}

    /** Returns everything that stands against the launch, in the order in which to settle it. */
    public static List<Refusal> against(Facts facts) {
        List<Refusal> reasons = new ArrayList<>();
        if (!facts.head().draft()) {
            reasons.add(CampaignRefusal.ALREADY_LAUNCHED.because());
            return reasons;
        }
        if (facts.body().contents().isEmpty()
                && facts.body().targets().isEmpty()
                && facts.body().assignments().isEmpty()
                && facts.body().deadlines().isEmpty()) {
            reasons.add(CampaignRefusal.EMPTY.because());
        }
        if (!facts.head().hasPeriod()) {
            reasons.add(CampaignRefusal.NO_PERIOD.because());
        }
        List<String> unclear = facts.offices().stream()
                .filter(office -> office.leads() > 0 && office.unclear())
                .map(CampaignOffice::name)
                .toList();
        if (!unclear.isEmpty()) {
            reasons.add(CampaignRefusal.LEAD_UNCLEAR.because(unclear.size(), unclear.getFirst()));
        }
        if (facts.addressed() == 0) {
            reasons.add(CampaignRefusal.NOBODY_ADDRESSED.because());
        }
        List<CampaignDeadline> undated = facts.body().deadlines().stream()
                .filter(deadline -> !deadline.rule().dated())
                .toList();
        if (!undated.isEmpty()) {
            reasons.add(CampaignRefusal.DEADLINE_UNDATED.because(
                    undated.size(), undated.getFirst().what()));
        }
        return reasons;
    }

    /** Returns why the campaign cannot be launched. */
    public static Optional<Refusal> whyNotLaunch(Facts facts) {
        return against(facts).stream().findFirst();
    }

    /** Returns why the campaign cannot be closed. */
    public static Optional<Refusal> whyNotClose(CampaignHead head) {
        return switch (head.state()) {
            case DRAFT -> Optional.of(CampaignRefusal.NOT_LAUNCHED.because());
            case LAUNCHED -> Optional.empty();
            case CLOSED -> Optional.of(CampaignRefusal.CLOSED.because());
        };
    }

    /** Returns why nothing in the campaign can be changed. */
    public static Optional<Refusal> whyNotAmend(CampaignHead head) {
        return head.state() == CampaignState.CLOSED ? Optional.of(CampaignRefusal.CLOSED.because()) : Optional.empty();
    }
}
