package vn.thidua.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.thidua.plan.domain.ItemKind;
import vn.thidua.plan.domain.Outcome;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.plan.domain.PlanRules;
import vn.thidua.plan.domain.PlanText;
import vn.thidua.plan.domain.ReviewDesk;
import vn.thidua.plan.domain.ReviewReads;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Span;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Adds items that had not been read, and splits items in two. */
@Controller
@Needs(Act.REVIEW_PLAN)
class AddController {

    private static final List<String> HALVES = List.of("a.", "b.");

    private final ReviewDesk desk;
    private final ReviewReads reads;
    private final PlanReads plans;
    private final PlanSight sight;
    private final ReviewPages pages;

    AddController(ReviewDesk desk, ReviewReads reads, PlanReads plans, PlanSight sight, ReviewPages pages) {
        this.desk = desk;
        this.reads = reads;
        this.plans = plans;
        this.sight = sight;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/items/new")
    Screen create(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "TARGET") ItemKind kind,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            @RequestParam(defaultValue = "") String words) {
        PlanDocument plan = reviewed(id, actor);
        Span span = span(text(plan), from.orElse(-1), to.orElse(-1), words);
        String quoted = span == null ? words : span.in(text(plan));
        return Screen.show(
                "plan/add",
                new AddPage(
                        plan,
                        kind,
                        quoted,
                        span,
                        ItemForms.fields(kind, quoted),
                        vn.thidua.shared.Complaints.NONE,
                        UUID.randomUUID()));
    }

    @PostMapping("/plans/{id}/items")
    Screen add(
            Actor actor,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam ItemKind kind,
            @RequestParam UUID act,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            @RequestParam(defaultValue = "") String words) {
        PlanDocument plan = reviewed(id, actor);
        Span span = span(text(plan), from.orElse(-1), to.orElse(-1), words);
        ItemForm form = new ItemForm(ReviewPages.typed(request.getParameterMap()));
        ReadItem value = ItemForms.value(kind, form, span, Certainty.SURE);
        if (span == null && !words.isBlank()) {
            form.complain("words", "complaint.plan.words");
        }
        if (!form.complaints().none()) {
            List<FieldView> fields = ItemForms.fields(kind, value).stream()
                    .map(field -> field.typed(form.typed()))
                    .toList();
            return Screen.show(422, "plan/add", new AddPage(plan, kind, words, span, fields, form.complaints(), act));
        }
        PlanItemId item = desk.add(plan.id(), kind, span, value, act, actor.by());
        return Screen.goTo(pages.card(plan, item(plan, item.value())).there()).saying("plan.said.added");
    }

    @GetMapping("/plans/{id}/items/{item}/split")
    Screen halves(Actor actor, @PathVariable UUID id, @PathVariable UUID item) {
        PlanDocument plan = reviewed(id, actor);
        PlanItem whole = item(plan, item);
        List<SplitPage.Half> halves = HALVES.stream()
                .map(prefix -> new SplitPage.Half(
                        prefix, ItemForms.fields(whole.kind(), whole.value()), vn.thidua.shared.Complaints.NONE))
                .toList();
        return Screen.show("plan/split", page(plan, whole, halves, null));
    }

    @PostMapping("/plans/{id}/items/{item}/split")
    Screen split(
            Actor actor,
            HttpServletRequest request,
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam long version,
            @RequestParam UUID act) {
        PlanDocument plan = reviewed(id, actor);
        PlanItem whole = item(plan, item);
        Map<String, String> typed = ReviewPages.typed(request.getParameterMap());
        List<ItemForm> forms =
                HALVES.stream().map(prefix -> ItemForm.part(typed, prefix)).toList();
        List<ReadItem> values = forms.stream()
                .map(form -> ItemForms.value(whole.kind(), form, whole.span(), Certainty.SURE))
                .toList();
        boolean fine = forms.stream().allMatch(form -> form.complaints().none());
        if (fine) {
            Outcome outcome = desk.split(
                    new ReviewDesk.OnItem(plan.id(), whole.id(), version, act),
                    values.getFirst(),
                    values.getLast(),
                    actor.by());
            if (outcome instanceof Outcome.Done) {
                return Screen.goTo(pages.card(plan, whole).there()).saying("plan.said.split");
            }
        }
        List<SplitPage.Half> halves = List.of(half(whole, 0, forms), half(whole, 1, forms));
        List<ItemChange> changes = fine ? reads.changes(plan.id(), whole.id(), 1) : List.of();
        return Screen.show(
                fine ? 409 : 422,
                "plan/split",
                page(plan, whole, halves, changes.isEmpty() ? null : changes.getFirst()));
    }

    private SplitPage page(
            PlanDocument plan, PlanItem whole, List<SplitPage.Half> halves, @Nullable ItemChange change) {
        String words = whole.span() == null ? "" : whole.span().in(text(plan));
        return new SplitPage(
                plan, pages.card(plan, whole), words, halves, change == null ? null : new ItemCard.Conflict(change));
    }

    private static SplitPage.Half half(PlanItem whole, int which, List<ItemForm> forms) {
        List<FieldView> fields = ItemForms.fields(whole.kind(), whole.value()).stream()
                .map(field -> field.typed(forms.get(which).typed()))
                .toList();
        return new SplitPage.Half(HALVES.get(which), fields, forms.get(which).complaints());
    }

    private PlanDocument reviewed(UUID id, Actor actor) {
        PlanDocument plan = sight.of(id, actor);
        PlanRules.whyNotReview(plan.state()).ifPresent(Refusal::raise);
        return plan;
    }

    private PlanItem item(PlanDocument plan, UUID item) {
        return reads.item(plan.id(), new PlanItemId(item)).orElseThrow(() -> new NotFound("item " + item));
    }

    private String text(PlanDocument plan) {
        return plans.text(plan.id()).map(PlanText::text).orElse("");
    }

    private static @Nullable Span span(String text, int from, int to, String words) {
        if (from >= 0 && from < to && to <= text.length()) {
            return new Span(from, to);
        }
        return words.isBlank() ? null : ReadWords.place(text, words).orElse(null);
    }
}
