package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.campaign.domain.Reach;
import vn.thidua.campaign.domain.UnitPart;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Shows who does what: the matrix of all units, and the page of one unit. */
@Controller
@Needs(Act.SEE_CAMPAIGNS)
class AssignmentController {

    private final CampaignTops tops;
    private final CampaignReads campaigns;
    private final BodyReads bodies;
    private final OfficeReads offices;
    private final DutyReads duties;
    private final Units units;
    private final Clock clock;

    AssignmentController(
            CampaignTops tops,
            CampaignReads campaigns,
            BodyReads bodies,
            OfficeReads offices,
            DutyReads duties,
            Units units,
            Clock clock) {
        this.tops = tops;
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.offices = offices;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{id}/assignments")
    Screen index(Actor actor, @PathVariable UUID id) {
        CampaignId campaign = new CampaignId(id);
        CampaignTop top = tops.of(campaign, "assignments", actor);
        List<CampaignAssignment> assignments = bodies.assignments(campaign);
        List<CampaignOffice> named = offices.of(campaign);
        Map<UnitId, String> names = units.names(
                named.stream()
                        .flatMap(office -> office.units().stream())
                        .distinct()
                        .toList(),
                LocalDate.now(clock));
        return Screen.show(
                "campaign/assignments",
                new AssignmentsPage(
                        top,
                        assignments,
                        rows(seen(actor, campaign), top, assignments, named, names),
                        named(named, names)));
    }

    @GetMapping("/campaigns/{id}/units/{unit}")
    Screen show(Actor actor, @PathVariable UUID id, @PathVariable UUID unit) {
        CampaignId campaign = new CampaignId(id);
        UnitId of = new UnitId(unit);
        CampaignTop top = tops.of(campaign, "assignments", actor);
        if (!seen(actor, campaign).test(of)) {
            throw new NotFound("unit " + unit);
        }
        LocalDate today = LocalDate.now(clock);
        String name = units.names(List.of(of), today).get(of);
        List<UnitPart> parts = duties.parts(of, campaign);
        List<DueRow> dues = duties.of(of, campaign).stream()
                .map(duty -> DueRow.of(duty, today))
                .toList();
        if (name == null || parts.isEmpty() && dues.isEmpty()) {
            throw new NotFound("unit " + unit);
        }
        Map<UUID, CampaignAssignment> assignments = new HashMap<>();
        bodies.assignments(campaign).forEach(one -> assignments.put(one.id(), one));
        List<CampaignTarget> targets = bodies.targets(campaign);
        List<UnitPage.Led> led = parts.stream()
                .filter(part -> part.role() == PartRole.LEAD)
                .map(part -> new UnitPage.Led(
                        part,
                        supporters(assignments.get(part.assignment())),
                        targets.stream()
                                .filter(target ->
                                        part.content() != null && part.content().equals(target.content()))
                                .toList()))
                .toList();
        return Screen.show(
                "campaign/unit",
                new UnitPage(
                        top,
                        name,
                        led,
                        parts.stream()
                                .filter(part -> part.role() != PartRole.LEAD)
                                .toList(),
                        dues));
    }

    /** Whoever oversees the campaign sees the part of every unit, others that of the units in their care. */
    private Predicate<UnitId> seen(Actor actor, CampaignId campaign) {
        if (Reach.isOffice(actor.role()) && campaigns.runBy(actor).contains(campaign)) {
            return unit -> true;
        }
        Reach reach = campaigns.reach(List.of(actor.active()));
        return reach.care()::contains;
    }

    private static List<String> supporters(@Nullable CampaignAssignment assignment) {
        return assignment == null
                ? List.of()
                : assignment.parts().stream()
                        .filter(part -> part.role() != PartRole.LEAD)
                        .map(CampaignAssignment.Part::office)
                        .toList();
    }

    private static List<AssignmentsPage.Row> rows(
            Predicate<UnitId> seen,
            CampaignTop top,
            List<CampaignAssignment> assignments,
            List<CampaignOffice> named,
            Map<UnitId, String> names) {
        Map<String, CampaignOffice> byName = new HashMap<>();
        named.forEach(office -> byName.put(office.name(), office));
        Map<UnitId, Map<String, Set<PartRole>>> parts = new LinkedHashMap<>();
        for (CampaignAssignment assignment : assignments) {
            for (CampaignAssignment.Part part : assignment.parts()) {
                CampaignOffice office = byName.get(part.office());
                for (UnitId unit : office == null ? List.<UnitId>of() : office.units()) {
                    parts.computeIfAbsent(unit, none -> new HashMap<>())
                            .computeIfAbsent(assignment.id().toString(), none -> EnumSet.noneOf(PartRole.class))
                            .add(part.role());
                }
            }
        }
        return parts.entrySet().stream()
                .map(entry -> {
                    int leads = (int) entry.getValue().values().stream()
                            .filter(roles -> roles.contains(PartRole.LEAD))
                            .count();
                    return new AssignmentsPage.Row(
                            names.getOrDefault(entry.getKey(), ""),
                            seen.test(entry.getKey()) ? top.path() + "/units/" + entry.getKey() : "",
                            entry.getValue(),
                            leads,
                            entry.getValue().size() - leads);
                })
                .sorted(Comparator.comparingInt(AssignmentsPage.Row::leads)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(AssignmentsPage.Row::others)
                                .reversed())
                        .thenComparing(AssignmentsPage.Row::name))
                .toList();
    }

    private static Map<String, AssignmentsPage.Named> named(List<CampaignOffice> offices, Map<UnitId, String> names) {
        Map<String, AssignmentsPage.Named> named = new HashMap<>();
        offices.forEach(office -> named.put(
                office.name(),
                new AssignmentsPage.Named(
                        office.unclear(),
                        office.units().stream()
                                .map(unit -> names.getOrDefault(unit, ""))
                                .toList())));
        return named;
    }
}
