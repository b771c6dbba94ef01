package vn.thidua.reporting.inspecting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.CampaignSight;

/** Knows whose an inspection is: the office that runs the campaign sees all of it; a unit, and whoever looks after it, its visit once it is announced, and what was found once the visits are over. */
@Component
public class InspectionSight {

    private final CampaignSight campaigns;
    private final Units units;
    private final Clock clock;

    InspectionSight(CampaignSight campaigns, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** Returns those of the inspections, all of one campaign, that the person may see, each with those of its visits that they may see. */
    public List<Inspection> visible(List<Inspection> all, Actor actor) {
        if (all.isEmpty() || campaigns.runs(all.getFirst().campaign(), actor)) {
            return all;
        }
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> cared = units.among(visited(all), actor.active().care(units, today), today);
        return all.stream()
                .filter(Inspection::told)
                .map(one -> one.only(one.visits().stream()
                        .filter(visit -> cared.contains(visit.unit()))
                        .map(visit -> one.known() ? visit : visit.unseen())
                        .toList()))
                .filter(one -> !one.visits().isEmpty())
                .toList();
    }

    /** Returns those of the visited units that the person's unit is, or whose work it has. */
    public Set<UnitId> own(List<Inspection> all, Actor actor) {
        return all.isEmpty() || !actor.may(Act.REPORT)
                ? Set.of()
                : units.among(visited(all), UnitReach.only(actor.unit()), LocalDate.now(clock));
    }

    private static Set<UnitId> visited(List<Inspection> all) {
        return all.stream()
                .flatMap(one -> one.visits().stream())
                .map(Visit::unit)
                .collect(Collectors.toSet());
    }

    /** Tells whether the person leads the inspection: runs its campaign. */
    boolean runs(Inspection inspection, Actor actor) {
        return actor.may(Act.RUN_CAMPAIGN) && campaigns.runs(inspection.campaign(), actor);
    }
}
