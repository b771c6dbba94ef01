package vn.thidua.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.plan.domain.ApprovalDesk;
import vn.thidua.plan.domain.ItemGroup;
import vn.thidua.plan.domain.ItemKind;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.plan.domain.PlanRules;
import vn.thidua.plan.domain.PlanState;
import vn.thidua.plan.domain.PlanText;
import vn.thidua.plan.domain.PlanWarning;
import vn.thidua.plan.domain.ReviewProgress;
import vn.thidua.plan.domain.ReviewReads;
import vn.thidua.plan.reading.Span;
import vn.thidua.shared.NotFound;

/** Puts the review screen together; the number of statements does not depend on the number of items. */
@Component
class ReviewPages {

    private static final int WIDE = 300;

    private final PlanReads plans;
    private final ReviewReads reviews;

    ReviewPages(PlanReads plans, ReviewReads reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    /**
     * Returns the review of a plan.
     *
     * @param group the group shown, null for the one of the open item or the first with anything to do
     * @param open label of the open item, empty for none
     * @param changed a card to show in place of the stored one, after an act that went wrong
     * @param trouble a warning to show in place of the stored one
     */
    ReviewPage page(
            PlanDocument plan,
            @Nullable ItemGroup group,
            String open,
            @Nullable ItemCard changed,
            ReviewPage.@Nullable WarningLine trouble) {
        PlanText text = plans.text(plan.id()).orElseThrow(() -> new NotFound("text of plan " + plan.id()));
        List<PlanItem> items = reviews.items(plan.id());
        List<PlanWarning> warnings = reviews.warnings(plan.id());
        ItemGroup shown = group != null ? group : group(items, open);
        boolean editable = plan.state() == PlanState.READ;
        List<ItemCard> cards = items.stream()
                .filter(item -> item.kind().group() == shown)
                .map(item -> card(plan, item, text, editable, open, changed))
                .toList();
        return new ReviewPage(
                plan,
                text,
                SourceText.blocks(text.text(), marks(text.text(), items, warnings)),
                shown,
                cards,
                lines(warnings, text, trouble),
                bar(plan, shown, items, warnings),
                plans.versions(plan.family()),
                UUID.randomUUID());
    }

    /** Returns the bar alone. */
    ReviewPage.Bar bar(PlanDocument plan, ItemGroup group) {
        return bar(plan, group, reviews.items(plan.id()), reviews.warnings(plan.id()));
    }

    /** Returns the closed card of an item. */
    ItemCard card(PlanDocument plan, PlanItem item) {
        Span span = item.span();
        int page = span == null
                ? 0
                : plans.text(plan.id()).map(text -> text.pageAt(span.from())).orElse(0);
        return ItemCard.closed(plan.id(), item, page, plan.state() == PlanState.READ);
    }

    private static ItemCard card(
            PlanDocument plan,
            PlanItem item,
            PlanText text,
            boolean editable,
            String open,
            @Nullable ItemCard changed) {
        if (changed != null && changed.item().id().equals(item.id())) {
            return changed;
        }
        int page = item.span() == null ? 0 : text.pageAt(item.span().from());
        ItemCard card = ItemCard.closed(plan.id(), item, page, editable);
        return item.label().equals(open) ? card.open() : card;
    }

    private static ItemGroup group(List<PlanItem> items, String open) {
        Optional<PlanItem> named =
                items.stream().filter(item -> item.label().equals(open)).findFirst();
        return named.map(item -> item.kind().group())
                .orElseGet(() -> Arrays.stream(ItemGroup.values())
                        .filter(group -> items.stream()
                                .anyMatch(item -> item.pending() && item.kind().group() == group))
                        .findFirst()
                        .orElse(ItemGroup.TARGETS));
    }

    private static ReviewPage.Bar bar(
            PlanDocument plan, ItemGroup group, List<PlanItem> items, List<PlanWarning> warnings) {
        List<ReviewPage.Chip> chips = Arrays.stream(ItemGroup.values())
                .map(each -> chip(each, items))
                .filter(chip -> chip.items() > 0 || chip.group() == group)
                .toList();
        ReviewProgress progress = new ReviewProgress(
                items.size(),
                (int) items.stream().filter(item -> !item.pending()).count(),
                (int) items.stream().filter(item -> item.decision().kept()).count(),
                (int) warnings.stream().filter(PlanWarning::blocks).count());
        return new ReviewPage.Bar(
                plan,
                group,
                progress,
                chips,
                items.stream().filter(item -> item.pending() && item.certain()).count(),
                items.stream()
                        .filter(item -> item.pending() && item.proposal() != null)
                        .count(),
                next(plan, items, warnings),
                PlanRules.whyNotApprove(plan, progress, ApprovalDesk.twice(items))
                        .orElse(null),
                UUID.randomUUID());
    }

    private static ReviewPage.Chip chip(ItemGroup group, List<PlanItem> items) {
        List<PlanItem> mine =
                items.stream().filter(item -> item.kind().group() == group).toList();
        return new ReviewPage.Chip(
                group, mine.stream().filter(item -> !item.pending()).count(), mine.size());
    }

    private static @Nullable String next(PlanDocument plan, List<PlanItem> items, List<PlanWarning> warnings) {
        for (PlanItem item : items) {
            if (item.pending()) {
                return "/plans/" + plan.id() + "?group=" + item.kind().group() + "&open=" + item.label() + "#item-"
                        + item.label();
            }
        }
        return warnings.stream()
                .filter(PlanWarning::blocks)
                .findFirst()
                .map(warning -> "/plans/" + plan.id() + "#warning-" + warning.number())
                .orElse(null);
    }

    private static List<ReviewPage.WarningLine> lines(
            List<PlanWarning> warnings, PlanText text, ReviewPage.@Nullable WarningLine trouble) {
        return warnings.stream()
                .map(warning -> trouble != null && trouble.warning().number() == warning.number()
                        ? new ReviewPage.WarningLine(
                                warning, text.pageAt(warning.span().from()), trouble.trouble(), trouble.typed())
                        : new ReviewPage.WarningLine(
                                warning, text.pageAt(warning.span().from()), null, ""))
                .toList();
    }

    private static List<SourceText.Mark> marks(String text, List<PlanItem> items, List<PlanWarning> warnings) {
        List<SourceText.Mark> marks = new ArrayList<>();
        for (PlanItem item : items) {
            Span span = item.span();
            if (span != null && span.to() <= text.length()) {
                int from = withoutSpace(text, span);
                marks.add(new SourceText.Mark(
                        item.label(),
                        item.kind().group().style(),
                        from,
                        span.to(),
                        wide(text, item.kind(), span),
                        false));
            }
        }
        for (PlanWarning warning : warnings) {
            Span span = warning.span();
            if (span.to() <= text.length()) {
                int from = withoutSpace(text, span);
                int to = span.to() > from ? span.to() : Math.min(text.length(), from + 1);
                marks.add(new SourceText.Mark("w" + warning.number(), "lint", from, to, false, true));
            }
        }
        return marks;
    }

    private static int withoutSpace(String text, Span span) {
        int from = span.from();
        while (from < span.to() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from == span.to() ? span.from() : from;
    }

    private static boolean wide(String text, ItemKind kind, Span span) {
        return switch (kind) {
            case CONTENT -> true;
            case ASSIGNMENT, COMMENDATION, DOSSIER ->
                span.to() - span.from() > WIDE || span.in(text).contains("\n\n");
            default -> false;
        };
    }

    /** Returns the parameters of a form as one value each. */
    static Map<String, String> typed(Map<String, String[]> parameters) {
        Map<String, String> typed = new java.util.LinkedHashMap<>();
        parameters.forEach((name, values) -> typed.put(name, values[0]));
        return typed;
    }
}
