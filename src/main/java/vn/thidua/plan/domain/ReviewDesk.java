package vn.thidua.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanDecisionUndone;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanItemAdded;
import vn.thidua.plan.PlanItemDecided;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.PlanItemSplit;
import vn.thidua.plan.PlanItemsDecided;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Span;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;

/** Takes the decisions on items. */
@NamedInterface("desk")
@Service
@Transactional
public class ReviewDesk {

    private final PlanRows plans;
    private final ItemRows rows;
    private final ReviewReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDesk(PlanRows plans, ItemRows rows, ReviewReads reads, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whom an act is about.
     *
     * @param version version of the item that the person saw
     * @param act made by the screen; the same act sent twice counts once
     */
    public record OnItem(PlanId plan, PlanItemId item, long version, UUID act) {}

    /** Accepts an item; {@code value} corrects it where it differs, null accepts it as it stands. Refused while there is no review. */
    public Outcome keep(OnItem on, @Nullable ReadItem value, By by) {
        return onItem(on, by, (writer, item) -> {
            boolean same = value == null || value.equals(item.value());
            rows.keep(
                    writer,
                    List.of(item.id()),
                    same ? ItemChange.Act.ACCEPT : ItemChange.Act.EDIT,
                    same ? null : value);
            decided(writer, item.id());
            return List.of(item.id());
        });
    }

    /** Rejects an item. */
    public Outcome reject(OnItem on, By by) {
        return onItem(on, by, (writer, item) -> {
            rows.reject(writer, List.of(item.id()));
            decided(writer, item.id());
            return List.of(item.id());
        });
    }

    /** Splits an item in two, both kept. */
    public Outcome split(OnItem on, ReadItem first, ReadItem second, By by) {
        return onItem(on, by, (writer, item) -> {
            rows.keep(writer, List.of(item.id()), ItemChange.Act.SPLIT, first);
            PlanItemId id = new PlanItemId(UUID.randomUUID());
            rows.add(writer, id, ItemChange.Act.SPLIT, item.kind(), item.span(), second);
            events.publishEvent(new PlanItemSplit(on.plan(), item.id(), id, writer.at(), by));
            return List.of(item.id(), id);
        });
    }

    /** Takes back the last act on an item, with all that the same act did. */
    public Outcome undo(OnItem on, By by) {
        return onItem(
                on,
                by,
                (writer, item) -> rows.lastActOn(on.plan(), item.id())
                        .map(target -> undo(writer, target))
                        .orElseGet(() -> {
                            PlanRefusal.NOTHING_TO_UNDO.because().raise();
                            return List.of();
                        }));
    }

    /** Takes back what the person did last in a plan. */
    public Outcome undoLast(PlanId plan, UUID act, By by) {
        Writer writer = begin(plan, act, by);
        if (rows.done(plan, act)) {
            return new Outcome.Done(List.of());
        }
        UUID target = rows.lastActOf(plan, by.account()).orElse(null);
        if (target == null) {
            PlanRefusal.NOTHING_TO_UNDO.because().raise();
            return new Outcome.Done(List.of());
        }
        return new Outcome.Done(undo(writer, target));
    }

    /** Adds an item that had not been read; {@code span} is its place in the text, null for none. Returns its id. */
    public PlanItemId add(PlanId plan, ItemKind kind, @Nullable Span span, ReadItem value, UUID act, By by) {
        Writer writer = begin(plan, act, by);
        PlanItemId id = new PlanItemId(act);
        if (!rows.done(plan, act)) {
            rows.add(writer, id, ItemChange.Act.ADD, kind, span, value);
            String label = reads.item(plan, id).orElseThrow().label();
            events.publishEvent(new PlanItemAdded(plan, id, label, writer.at(), by));
        }
        return id;
    }

    /** Which items are decided in one go. */
    public enum Many {
        /** Undecided items that the reader trusts. */
        CERTAIN,
        /** Undecided items that were decided in the version before. */
        PROPOSED
    }

    /** Returns the undecided items that would be decided in one go. */
    @Reading
    public List<PlanItem> would(PlanId plan, Many many) {
        return reads.items(plan).stream()
                .filter(PlanItem::pending)
                .filter(item -> many == Many.CERTAIN ? item.certain() : item.proposal() != null)
                .toList();
    }

    /** Decides on many items in one go and returns how many; the items are those the person was shown, less what others decided meanwhile. */
    public int decideMany(PlanId plan, Many many, List<PlanItemId> shown, UUID act, By by) {
        Writer writer = begin(plan, act, by);
        if (rows.done(plan, act)) {
            return shown.size();
        }
        List<PlanItemId> items = would(plan, many).stream()
                .map(PlanItem::id)
                .filter(shown::contains)
                .toList();
        int count = many == Many.CERTAIN
                ? rows.keep(writer, items, ItemChange.Act.ACCEPT, null)
                : rows.followProposals(writer, items);
        events.publishEvent(new PlanItemsDecided(plan, count, writer.at(), by));
        return count;
    }

    private interface Step {
        List<PlanItemId> on(Writer writer, PlanItem item);
    }

    private Outcome onItem(OnItem on, By by, Step step) {
        Writer writer = begin(on.plan(), on.act(), by);
        if (rows.done(on.plan(), on.act())) {
            return new Outcome.Done(List.of(on.item()));
        }
        PlanItem item = reads.item(on.plan(), on.item())
                .orElseThrow(() -> new NotFound("item " + on.item() + " of plan " + on.plan()));
        return item.version() == on.version() ? new Outcome.Done(step.on(writer, item)) : new Outcome.Stale();
    }

    private Writer begin(PlanId plan, UUID act, By by) {
        PlanRules.whyNotReview(plans.lock(plan)).ifPresent(refusal -> refusal.raise());
        return new Writer(plan, act, by, Instant.now(clock));
    }

    private List<PlanItemId> undo(Writer writer, UUID target) {
        rows.overtaken(writer.plan(), target)
                .ifPresent(other -> PlanRefusal.UNDO_OVERTAKEN
                        .because(other.label(), other.by())
                        .raise());
        List<PlanItemId> items = rows.undo(writer, target);
        events.publishEvent(new PlanDecisionUndone(writer.plan(), items.size(), writer.at(), writer.by()));
        return items;
    }

    private void decided(Writer writer, PlanItemId id) {
        PlanItem now = reads.item(writer.plan(), id).orElseThrow();
        events.publishEvent(new PlanItemDecided(
                writer.plan(), id, now.label(), now.decision().name(), writer.at(), writer.by()));
    }
}
