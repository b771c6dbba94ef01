package vn.thidua.scoring.round.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.round.ScoringRound.Audience;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a new round: first which year, scale and campaign, then everything that follows from them.
 *
 * @param form what was chosen so far
 * @param clusters those of the chosen year
 * @param periods of the chosen campaign
 * @param bindings quantities that need a target, each with the one that is chosen or seems meant
 * @param agencies names in the scale, each with the unit that is chosen
 * @param bodies units that can be meant by them
 * @param shownTo who sees final places
 * @param refusal why it was not opened
 */
public record NewRoundPage(
        NewRoundForm form,
        int year,
        List<Integer> years,
        List<ScaleVersion> scales,
        List<CampaignOutline> campaigns,
        List<Cluster> clusters,
        List<ReportingPeriod> periods,
        List<CampaignTarget> targets,
        List<Binding> bindings,
        List<Agency> agencies,
        List<Body> bodies,
        Audience shownTo,
        Complaints complaints,
        Optional<Refusal> refusal) {

    public NewRoundPage {
        years = List.copyOf(years);
        scales = List.copyOf(scales);
        campaigns = List.copyOf(campaigns);
        clusters = List.copyOf(clusters);
        periods = List.copyOf(periods);
        targets = List.copyOf(targets);
        bindings = List.copyOf(bindings);
        agencies = List.copyOf(agencies);
        bodies = List.copyOf(bodies);
    }

    /** A quantity and the target that it means, or null. */
    public record Binding(Quantity quantity, @Nullable UUID target) {}

    /** A name in the scale and the unit that it means, or null. */
    public record Agency(String name, @Nullable UnitId unit) {}

    /** A unit that can be meant. */
    public record Body(UnitId unit, String name) {}

    /** Tells whether a scale was chosen, so that the rest can be asked. */
    public boolean ready() {
        return form.scale().isPresent();
    }
}
