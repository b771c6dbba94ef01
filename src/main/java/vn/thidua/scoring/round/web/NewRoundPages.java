package vn.thidua.scoring.round.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.round.MeantTarget;
import vn.thidua.scoring.round.RoundRules;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/** Makes the form of a new round. */
@Component
class NewRoundPages {

    private final ScaleReads scales;
    private final CampaignSight campaigns;
    private final Ground ground;
    private final ClusterReads clusters;
    private final Units units;
    private final Clock clock;

    NewRoundPages(
            ScaleReads scales,
            CampaignSight campaigns,
            Ground ground,
            ClusterReads clusters,
            Units units,
            Clock clock) {
        this.scales = scales;
        this.campaigns = campaigns;
        this.ground = ground;
        this.clusters = clusters;
        this.units = units;
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
                cared(clusters.of(year), actor, today),
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
                bodies(actor, today),
                complaints,
                refusal);
    }

    /** Nobody opens a round for units of others. */
    private List<Cluster> cared(List<Cluster> all, Actor actor, LocalDate today) {
        Set<UnitId> members =
                all.stream().flatMap(cluster -> cluster.units().stream()).collect(Collectors.toSet());
        Set<UnitId> cared = units.among(members, actor.active().care(units, today), today);
        return all.stream()
                .filter(cluster -> !cluster.units().isEmpty() && cared.containsAll(cluster.units()))
                .toList();
    }

    private List<NewRoundPage.Body> bodies(Actor actor, LocalDate today) {
        List<NewRoundPage.Body> bodies = new ArrayList<>();
        units.names(units.body(List.of(actor.unit()), today), today)
                .forEach((unit, name) -> bodies.add(new NewRoundPage.Body(unit, name)));
        return bodies;
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
