package vn.thidua.plan.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.domain.ApprovalDesk;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.plan.domain.PlanWarning;
import vn.thidua.plan.domain.ReviewDesk;
import vn.thidua.plan.domain.ReviewReads;
import vn.thidua.plan.domain.WarningDesk;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Decides on many items, on warnings, and on the whole plan. */
@Controller
@Needs(Act.REVIEW_PLAN)
class ReviewController {

    private static final int LONGEST_REASON = 1_000;

    private final ReviewDesk desk;
    private final WarningDesk warnings;
    private final ApprovalDesk approval;
    private final ReviewReads reads;
    private final PlanSight sight;
    private final ReviewPages pages;

    ReviewController(
            ReviewDesk desk,
            WarningDesk warnings,
            ApprovalDesk approval,
            ReviewReads reads,
            PlanSight sight,
            ReviewPages pages) {
        this.desk = desk;
        this.warnings = warnings;
        this.approval = approval;
        this.reads = reads;
        this.sight = sight;
        this.pages = pages;
    }

    /** Asks before many items are decided in one go. */
    @GetMapping("/plans/{id}/acceptance")
    Screen confirm(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "CERTAIN") ReviewDesk.Many many) {
        PlanDocument plan = sight.of(id, actor);
        List<ItemCard> cards = desk.would(plan.id(), many).stream()
                .map(item -> ItemCard.closed(plan.id(), item, 0, false))
                .toList();
        return Screen.show("plan/many", new ManyPage(plan, many, cards, UUID.randomUUID()));
    }

    @PostMapping("/plans/{id}/acceptance")
    Screen acceptMany(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam ReviewDesk.Many many,
            @RequestParam UUID act,
            @RequestParam(defaultValue = "") List<UUID> item) {
        PlanDocument plan = sight.of(id, actor);
        List<PlanItemId> shown = item.stream().map(PlanItemId::new).toList();
        int count = desk.decideMany(plan.id(), many, shown, act, actor.by());
        return Screen.goTo("/plans/" + id).saying("plan.said.many", count);
    }

    @PostMapping("/plans/{id}/undo")
    Screen undoLast(Actor actor, @PathVariable UUID id, @RequestParam UUID act) {
        PlanDocument plan = sight.of(id, actor);
        return switch (desk.undoLast(plan.id(), act, actor.by())) {
            case vn.thidua.plan.domain.Outcome.Done done
            when done.items().size() == 1 ->
                Screen.goTo(pages.card(plan, item(plan, done.items().getFirst()))
                                .there())
                        .saying("plan.said.undone", 1);
            case vn.thidua.plan.domain.Outcome.Done done ->
                Screen.goTo("/plans/" + id)
                        .saying("plan.said.undone", done.items().size());
            case vn.thidua.plan.domain.Outcome.Stale stale -> Screen.goTo("/plans/" + id);
        };
    }

    @PostMapping("/plans/{id}/warnings/{number}/settlement")
    Screen settle(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        PlanDocument plan = sight.of(id, actor);
        PlanWarning warning = warning(plan, number);
        String typed = reason.strip();
        if (typed.length() < 3 || typed.length() > LONGEST_REASON) {
            String trouble = typed.isEmpty() ? "complaint.NotBlank" : "complaint.Size";
            return trouble(422, plan, warning, trouble, typed);
        }
        if (!warnings.settle(plan.id(), number, version, typed, actor.by())) {
            boolean twice =
                    warning.settled() != null && warning.settled().reason().equals(typed);
            if (!twice) {
                return trouble(409, plan, warning, "plan.warning.stale", typed);
            }
        }
        return Screen.goTo("/plans/" + id + "#warning-" + number);
    }

    @PostMapping("/plans/{id}/warnings/{number}/reopening")
    Screen reopen(Actor actor, @PathVariable UUID id, @PathVariable int number, @RequestParam long version) {
        PlanDocument plan = sight.of(id, actor);
        PlanWarning warning = warning(plan, number);
        return warnings.reopen(plan.id(), number, version, actor.by())
                ? Screen.goTo("/plans/" + id + "#warning-" + number)
                : trouble(409, plan, warning, "plan.warning.stale", "");
    }

    @PostMapping("/plans/{id}/approval")
    @Needs(Act.APPROVE_PLAN)
    Screen approve(Actor actor, @PathVariable UUID id) {
        PlanDocument plan = sight.of(id, actor);
        approval.approve(plan.id(), actor.by());
        return Screen.goTo("/plans/" + id).saying("plan.said.approved");
    }

    private Screen trouble(int status, PlanDocument plan, PlanWarning warning, String key, String typed) {
        return Screen.show(
                status,
                "plan/review",
                pages.page(plan, null, "", null, new ReviewPage.WarningLine(warning, 0, key, typed)));
    }

    private PlanWarning warning(PlanDocument plan, int number) {
        return reads.warnings(plan.id()).stream()
                .filter(warning -> warning.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("warning " + number));
    }

    private PlanItem item(PlanDocument plan, PlanItemId item) {
        return reads.item(plan.id(), item).orElseThrow(() -> new NotFound("item " + item));
    }
}
