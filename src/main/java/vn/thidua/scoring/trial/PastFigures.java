package vn.thidua.scoring.trial;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.scoring.round.MeantTarget;
import vn.thidua.scoring.round.RoundQuantities;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;

/** What units reached in campaigns that somebody may see, for scales that are tried. */
@Component
public class PastFigures {

    private final CampaignReads campaigns;
    private final CampaignSight sight;
    private final Campaigns addressed;
    private final Ground ground;
    private final RoundQuantities quantities;
    private final Units units;
    private final Clock clock;

    PastFigures(
            CampaignReads campaigns,
            CampaignSight sight,
            Campaigns addressed,
            Ground ground,
            RoundQuantities quantities,
            Units units,
            Clock clock) {
        this.campaigns = campaigns;
        this.sight = sight;
        this.addressed = addressed;
        this.ground = ground;
        this.quantities = quantities;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the launched campaigns whose results the person may see, the latest first. */
    public List<CampaignOutline> campaigns(Actor actor) {
        return actor.may(Act.SEE_RESULTS)
                ? campaigns.visibleTo(actor).stream()
                        .flatMap(head -> head.launched().stream())
                        .sorted((one, other) -> other.endsOn().compareTo(one.endsOn()))
                        .toList()
                : List.of();
    }

    /**
     * A campaign whose results a scale is tried on.
     *
     * @param bound which target each quantity means, as chosen or guessed by its words
     */
    public record Ready(CampaignOutline campaign, List<CampaignTarget> targets, Map<String, UUID> bound) {}

    /**
     * Returns a campaign with what its targets mean to a scale.
     *
     * @param chosen target by quantity; one that is empty was left out on purpose
     * @throws vn.thidua.shared.NotFound when it is not the person's to see
     */
    public Ready ready(CampaignId id, Scale scale, Map<String, String> chosen, Actor actor) {
        CampaignOutline campaign = sight.visible(id, actor);
        List<CampaignTarget> targets = ground.targets(id);
        Map<String, UUID> bound = new HashMap<>();
        for (Quantity quantity : scale.quantities()) {
            if (quantity.origin().needsTarget()) {
                String said = chosen.get(quantity.name());
                Optional<CampaignTarget> meant = said == null
                        ? MeantTarget.of(quantity, targets)
                        : targets.stream()
                                .filter(target -> target.id().toString().equals(said))
                                .findFirst();
                meant.ifPresent(target -> bound.put(quantity.name(), target.id()));
            }
        }
        return new Ready(campaign, targets, bound);
    }

    /** Returns the figures of units at the end of the latest period that is over, by unit and quantity: of all units where the person runs the campaign, else of those that the role looks after. */
    public Map<UnitId, Map<String, BigDecimal>> of(Ready ready, Scale scale, Actor actor) {
        List<ReportingPeriod> periods = ground.periods(ready.campaign().id());
        if (periods.isEmpty()) {
            return Map.of();
        }
        ReportingPeriod latest = CampaignSight.latest(periods, LocalDate.now(clock));
        ScoringRound.Results results = new ScoringRound.Results(ready.campaign().id(), latest.id());
        return quantities.of(
                results, ready.bound(), scale, seen(ready.campaign().id(), latest, actor));
    }

    private Collection<UnitId> seen(CampaignId id, ReportingPeriod period, Actor actor) {
        Set<UnitId> all = new HashSet<>(addressed.addressed(id));
        all.addAll(ground.wantedFrom(period).keySet());
        return sight.runs(id, actor)
                ? all
                : units.among(
                        all,
                        actor.active().care(units, LocalDate.now(clock)).or(UnitReach.only(actor.unit())),
                        LocalDate.now(clock));
    }
}
