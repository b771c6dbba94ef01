package vn.thidua.scoring.round.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.round.MeantTarget;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundRules;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.ScoringRound.Audience;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/** Makes the form of a new round. */
@Component
class NewRoundPages {

    private final RoundReads rounds;
    private final ScaleReads scales;
    private final CampaignSight campaigns;
    private final Ground ground;
    private final CaredClusters clusters;
    private final AskableBodies bodies;
    private final Clock clock;

    NewRoundPages(
            RoundReads rounds,
            ScaleReads scales,
            CampaignSight campaigns,
            Ground ground,
            CaredClusters clusters,
            AskableBodies bodies,
            Clock clock) {
        this.rounds = rounds;
        this.scales = scales;
        this.campaigns = campaigns;
        this.ground = ground;
        this.clusters = clusters;
        this.bodies = bodies;
        this.clock = clock;
    }

    NewRoundPage of(NewRoundForm form, Complaints complaints, Optional<Refusal> refusal, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = clusters.years();
        int year = form.year().orElseGet(() -> years.isEmpty() ? today.getYear() : years.getFirst());
        List<ScaleVersion> usable = scales.usable(today);
        Optional<ScaleVersion> scale = usable.stream()
                .filter(one -> form.scale().filter(one.id().value()::equals).isPresent())
                .findFirst();
        Optional<CampaignOutline> campaign = form.campaign().map(id -> campaigns.visible(new CampaignId(id), actor));
        List<ReportingPeriod> periods =
                campaign.map(one -> ground.periods(one.id())).orElse(List.of());
        List<CampaignTarget> targets =
                campaign.map(one -> ground.targets(one.id())).orElse(List.of());
        List<Quantity> quantities = scale.map(one -> one.body().quantities()).orElse(List.of());
        return new NewRoundPage(
                form,
                year,
                years.isEmpty() ? List.of(year) : years,
                usable,
                campaigns.running(actor),
                clusters.of(year, actor),
                periods,
                targets,
                quantities.stream()
                        .filter(one -> one.origin().needsTarget())
                        .map(one -> new NewRoundPage.Binding(one, target(one, form, targets)))
                        .toList(),
                scale.map(one -> RoundRules.agencies(one.body())).orElse(List.of()).stream()
                        .map(name ->
                                new NewRoundPage.Agency(name, form.agencies().get(name)))
                        .toList(),
                bodies.of(actor, List.of()),
                form.shownTo().orElseGet(() -> usual(campaign)),
                complaints,
                refusal);
    }

    /** A campaign shows places to the same people until somebody says otherwise. */
    private Audience usual(Optional<CampaignOutline> campaign) {
        return campaign.flatMap(one -> rounds.all().stream()
                        .filter(round -> round.results()
                                .filter(from -> from.campaign().equals(one.id()))
                                .isPresent())
                        .findFirst())
                .map(ScoringRound::shownTo)
                .orElse(Audience.GROUP);
    }

    /** What was chosen, else the target whose words are nearest to those of the quantity, where any are near. */
    private static @Nullable UUID target(Quantity quantity, NewRoundForm form, List<CampaignTarget> targets) {
        UUID chosen = form.targets().get(quantity.name());
        if (chosen != null) {
            return chosen;
        }
        return MeantTarget.of(quantity, targets).map(CampaignTarget::id).orElse(null);
    }
}
