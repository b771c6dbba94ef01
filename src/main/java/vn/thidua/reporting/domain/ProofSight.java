package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.domain.CampaignReads;
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
    private final CampaignReads campaigns;
    private final EvidenceReads evidence;
    private final Units units;
    private final Clock clock;

    ProofSight(Ground ground, CampaignReads campaigns, EvidenceReads evidence, Units units, Clock clock) {
        this.ground = ground;
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Whose files somebody may see.
     *
     * @param all whether those of every unit
     * @param care the units that the role looks after
     */
    public record Reach(boolean all, Set<UnitId> care) {

        /** Tells whether the files of a unit, whose report somebody else perhaps makes, are among them. */
        public boolean includes(UnitId unit, UnitId reporter) {
            return all || care.contains(unit) || care.contains(reporter);
        }
    }

    /**
     * Returns the files that prove what units said of a target, as far as the person may see them; one statement however many.
     *
     * @param stated what units said
     * @param reporters who makes the report of each
     */
    public Map<UnitId, List<Evidence>> files(
            ReportingPeriod period,
            UUID target,
            Map<UnitId, StatedFigure> stated,
            Map<UnitId, UnitId> reporters,
            Actor actor) {
        Reach reach = of(period, target, actor);
        Map<UUID, UnitId> seen = new HashMap<>();
        stated.forEach((unit, figure) -> {
            UnitId reporter = reporters.get(unit);
            if (reporter != null && reach.includes(unit, reporter)) {
                seen.put(figure.report().value(), unit);
            }
        });
        return evidence.of(FigureProofs.KIND, seen.keySet(), target).entrySet().stream()
                .collect(Collectors.toMap(entry -> seen.get(entry.getKey()), Map.Entry::getValue));
    }

    /** Returns whose files for a target the person may see. */
    public Reach of(ReportingPeriod period, UUID target, Actor actor) {
        boolean all = actor.may(Act.VERIFY)
                && (ground.leads(period.due().campaign())
                                .getOrDefault(target, List.of())
                                .contains(actor.unit())
                        || campaigns.runBy(actor).contains(period.due().campaign()));
        LocalDate today = LocalDate.now(clock);
        return new Reach(all, all ? Set.of() : units.within(actor.active().care(units, today), today));
    }
}
