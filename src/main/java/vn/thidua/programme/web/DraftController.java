package vn.thidua.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDrafts;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskRefusal;
import vn.thidua.programme.domain.TaskRules;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Lets the office give what a plan assigns as tasks: a list to tick, and a day. */
@Controller
@Needs(Act.DIRECT_WORK)
class DraftController {

    private static final String DRAFTS = "/campaigns/{campaign}/tasks/drafts";

    private final TaskSight sight;
    private final TaskDrafts drafts;
    private final TaskDesk desk;
    private final Units units;
    private final Clock clock;

    DraftController(TaskSight sight, TaskDrafts drafts, TaskDesk desk, Units units, Clock clock) {
        this.sight = sight;
        this.drafts = drafts;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(DRAFTS)
    Screen show(Actor actor, @PathVariable UUID campaign) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        Optional<Refusal> closed = TaskRules.whyNotGive(!outline.closed());
        return Screen.show(
                "programme/drafts", page(outline, null, outline.endsOn().toString(), Complaints.NONE, closed));
    }

    @PostMapping(DRAFTS)
    Screen give(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") Set<String> pieces,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "false") boolean before) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        Optional<LocalDate> day = TypedDay.read(due);
        if (day.isEmpty()) {
            Complaints wrong = Complaints.NONE.with("due", "complaint.taskDue");
            return Screen.show(422, "programme/drafts", page(outline, pieces, due, wrong, Optional.empty()));
        }
        TaskDue until = new TaskDue(day.get(), before);
        List<TaskDesk.Order> orders = drafts.of(outline.id()).drafts().stream()
                .filter(draft -> pieces.contains(draft.piece().key()))
                .map(draft -> draft.order(until))
                .toList();
        int given;
        try {
            if (orders.isEmpty()) {
                TaskRefusal.NOTHING_CHOSEN.because().raise();
            }
            given = desk.give(outline.id(), orders, actor.by());
        } catch (Refused no) {
            return Screen.show(
                    409, "programme/drafts", page(outline, pieces, due, Complaints.NONE, Optional.of(no.refusal())));
        }
        return Screen.goTo("/tasks?campaign=" + campaign).saying("task.givenMany", given);
    }

    /** Returns the page; whoever opens it finds everything ticked. */
    private DraftsPage page(
            CampaignOutline campaign,
            @Nullable Set<String> ticked,
            String due,
            Complaints complaints,
            Optional<Refusal> refusal) {
        TaskDrafts.Drafted drafted = drafts.of(campaign.id());
        Set<UnitId> named = new LinkedHashSet<>();
        drafted.drafts().forEach(draft -> {
            named.add(draft.piece().lead());
            named.addAll(draft.partners());
        });
        Map<UnitId, String> names = units.names(named, LocalDate.now(clock));
        return new DraftsPage(
                campaign,
                drafted.drafts().stream()
                        .map(draft -> new DraftsPage.Row(
                                draft.piece().key(),
                                draft.title(),
                                names.getOrDefault(draft.piece().lead(), ""),
                                draft.partners().stream()
                                        .map(unit -> names.getOrDefault(unit, ""))
                                        .toList(),
                                ticked == null || ticked.contains(draft.piece().key())))
                        .toList(),
                drafted.nobodys().stream().map(CampaignAssignment::title).toList(),
                due,
                complaints,
                refusal);
    }
}
