package vn.thidua.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
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
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.domain.ItemChange;
import vn.thidua.plan.domain.Outcome;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.plan.domain.ReviewDesk;
import vn.thidua.plan.domain.ReviewReads;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Decides on single items. Each act is saved at once; htmx swaps the item, without it the page comes again. */
@Controller
@Needs(Act.REVIEW_PLAN)
class ItemController {

    private final ReviewDesk desk;
    private final ReviewReads reads;
    private final PlanSight sight;
    private final ReviewPages pages;

    ItemController(ReviewDesk desk, ReviewReads reads, PlanSight sight, ReviewPages pages) {
        this.desk = desk;
        this.reads = reads;
        this.sight = sight;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/items/{item}")
    Screen show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "true") boolean open) {
        PlanDocument plan = sight.of(id, actor);
        ItemCard card = pages.card(plan, item(plan, item));
        return Screen.partOr(
                () -> Screen.show("plan/_item", open ? card.open() : card), () -> Screen.goTo(card.there()));
    }

    @PostMapping("/plans/{id}/items/{item}/acceptance")
    Screen accept(Actor actor, ItemAct act) {
        PlanDocument plan = sight.of(act.id(), actor);
        return answer(plan, act, desk.keep(act.on(plan), null, actor.by()), null);
    }

    /** Accepts an item with the values typed; they correct it where they differ. */
    @PostMapping("/plans/{id}/items/{item}/value")
    Screen edit(Actor actor, HttpServletRequest request, ItemAct act) {
        PlanDocument plan = sight.of(act.id(), actor);
        PlanItem now = item(plan, act.item());
        Map<String, String> typed = ReviewPages.typed(request.getParameterMap());
        ItemForm form = new ItemForm(typed);
        ReadItem value =
                ItemForms.value(now.kind(), form, now.span(), now.value().certainty());
        if (!form.complaints().none()) {
            return wrong(plan, now, form);
        }
        boolean same = Summary.sameForm(now.kind(), now.value(), value);
        return answer(plan, act, desk.keep(act.on(plan), same ? null : value, actor.by()), form);
    }

    @PostMapping("/plans/{id}/items/{item}/rejection")
    Screen reject(Actor actor, ItemAct act) {
        PlanDocument plan = sight.of(act.id(), actor);
        return answer(plan, act, desk.reject(act.on(plan), actor.by()), null);
    }

    @PostMapping("/plans/{id}/items/{item}/undo")
    Screen undo(Actor actor, ItemAct act) {
        PlanDocument plan = sight.of(act.id(), actor);
        return answer(plan, act, desk.undo(act.on(plan), actor.by()), null);
    }

    private Screen wrong(PlanDocument plan, PlanItem item, ItemForm form) {
        ItemCard card = typed(pages.card(plan, item), form);
        return Screen.partOr(
                () -> Screen.show(422, "plan/_item", card),
                () -> Screen.show(
                        422, "plan/review", pages.page(plan, item.kind().group(), item.label(), card, null)));
    }

    private Screen answer(PlanDocument plan, ItemAct act, Outcome outcome, @Nullable ItemForm form) {
        PlanItem item = item(plan, act.item());
        ItemCard card = pages.card(plan, item);
        if (outcome instanceof Outcome.Stale) {
            return stale(plan, form == null ? card.open() : typed(card, form));
        }
        return Screen.partOr(
                () -> Screen.show(
                        "plan/_act",
                        new ActPage(card, pages.bar(plan, item.kind().group()))),
                () -> Screen.goTo(card.there().replace("&open=" + item.label(), "")));
    }

    /** The person keeps what was typed and sees what the other did; sending it again is a decision in full knowledge. */
    private Screen stale(PlanDocument plan, ItemCard card) {
        List<ItemChange> changes = reads.changes(plan.id(), card.item().id(), 1);
        ItemCard told = changes.isEmpty() ? card : card.with(changes.getFirst());
        return Screen.partOr(
                () -> Screen.show(409, "plan/_item", told),
                () -> Screen.show(
                        409,
                        "plan/review",
                        pages.page(plan, told.item().kind().group(), told.item().label(), told, null)));
    }

    private static ItemCard typed(ItemCard card, ItemForm form) {
        List<FieldView> fields = ItemForms.fields(
                        card.item().kind(), card.item().value())
                .stream()
                .map(field -> field.typed(form.typed()))
                .toList();
        return card.with(new ItemCard.Form(fields, form.complaints()));
    }

    private PlanItem item(PlanDocument plan, UUID item) {
        return reads.item(plan.id(), new PlanItemId(item)).orElseThrow(() -> new NotFound("item " + item));
    }
}
