package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/**
 * Knows who may see what proves a figure: who made it, whoever looks after the unit, who stands for figures of the target, and the office that runs the campaign. Other units see the figure, and
 * not the pictures.
 */
@Component
public class ProofSight {

    private final Ground ground;
    private final CampaignSight campaigns;
    private final EvidenceReads evidence;
    private final Units units;
    private final Clock clock;

    ProofSight(Ground ground, CampaignSight campaigns, EvidenceReads evidence, Units units, Clock clock) {
        this.ground = ground;
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.units = units;
        this.clock = clock;
    }

    /** Returns those of the units whose files for a target the person may see, also such as have ended and whose work a unit of theirs has. */
    public Set<UnitId> among(Collection<UnitId> some, ReportingPeriod period, UUID target, Actor actor) {
        CampaignId campaign = period.due().campaign();
        boolean all = actor.may(Act.VERIFY)
                && (ground.leads(campaign).getOrDefault(target, List.of()).contains(actor.unit())
                        || campaigns.runs(campaign, actor));
        return all ? Set.copyOf(some) : caredFor(some, actor);
    }

    /** Returns the targets for which the person may see the files of a unit. */
    public Set<UUID> targets(ReportingPeriod period, UnitId unit, Actor actor) {
        CampaignId campaign = period.due().campaign();
        Stream<UUID> targets = ground.targets(campaign).stream().map(CampaignTarget::id);
        boolean verifies = actor.may(Act.VERIFY);
        if (verifies && campaigns.runs(campaign, actor)
                || !caredFor(List.of(unit), actor).isEmpty()) {
            return targets.collect(Collectors.toSet());
        }
        Map<UUID, List<UnitId>> leads = verifies ? ground.leads(campaign) : Map.of();
        return targets.filter(target -> leads.getOrDefault(target, List.of()).contains(actor.unit()))
                .collect(Collectors.toSet());
    }

    private Set<UnitId> caredFor(Collection<UnitId> some, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return units.among(some, actor.active().care(units, today), today);
    }

    /** Returns the files that prove what units said of a target, as far as the person may see them; a fixed number of statements. */
    public Map<UnitId, List<Evidence>> files(
            ReportingPeriod period, UUID target, Map<UnitId, StatedFigure> stated, Actor actor) {
        Map<UUID, UnitId> seen = new HashMap<>();
        among(stated.keySet(), period, target, actor)
                .forEach(unit -> seen.put(
                        Objects.requireNonNull(stated.get(unit)).report().value(), unit));
        return evidence.of(FigureProofs.KIND, seen.keySet(), target).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(seen.get(entry.getKey())), Map.Entry::getValue));
    }
}
