package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.PartRole;
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
    private final AssignmentPages pages;
    private final BodyReads bodies;
    private final DutyReads duties;
    private final Units units;
    private final Clock clock;

    AssignmentController(
            CampaignTops tops, AssignmentPages pages, BodyReads bodies, DutyReads duties, Units units, Clock clock) {
        this.tops = tops;
        this.pages = pages;
        this.bodies = bodies;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{id}/assignments")
    Screen index(Actor actor, @PathVariable UUID id, Filter filter) {
        return Screen.show(
                        "campaign/assignments",
                        pages.of(tops.of(new CampaignId(id), "assignments", actor), actor, filter))
                .orPart("campaign/_assignments");
    }

    @GetMapping("/campaigns/{id}/units/{unit}")
    Screen show(Actor actor, @PathVariable UUID id, @PathVariable UUID unit) {
        CampaignId campaign = new CampaignId(id);
        UnitId of = new UnitId(unit);
        CampaignTop top = tops.of(campaign, "assignments", actor);
        if (!pages.seen(actor, campaign).test(of)) {
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

    private static List<String> supporters(@Nullable CampaignAssignment assignment) {
        return assignment == null
                ? List.of()
                : assignment.parts().stream()
                        .filter(part -> part.role() != PartRole.LEAD)
                        .map(CampaignAssignment.Part::office)
                        .toList();
    }
}
