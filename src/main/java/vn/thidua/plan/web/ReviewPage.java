package vn.thidua.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.domain.ItemGroup;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanText;
import vn.thidua.plan.domain.PlanWarning;
import vn.thidua.plan.domain.ReviewProgress;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.NoteCode;
import vn.thidua.shared.Refusal;

/**
 * The review of a plan: the text, what was read in it, what is wrong with it.
 *
 * @param group the group of items shown
 * @param cards its items
 * @param versions versions of the plan, oldest first
 * @param act identifies the next act that belongs to no single item
 */
public record ReviewPage(
        PlanDocument plan,
        PlanText text,
        List<SourceText.Block> blocks,
        ItemGroup group,
        List<ItemCard> cards,
        List<WarningLine> warnings,
        Bar bar,
        List<PlanDocument> versions,
        UUID act) {

    /**
     * Progress, filter and the way to approval; swapped after each act.
     *
     * @param certain undecided items that the reader trusts
     * @param proposed undecided items that were decided in the version before
     * @param next where the next thing to do is, null when nothing is left
     * @param why why the plan cannot be approved, null when it can
     */
    public record Bar(
            PlanDocument plan,
            ItemGroup group,
            ReviewProgress progress,
            List<Chip> chips,
            long certain,
            long proposed,
            @Nullable String next,
            @Nullable Refusal why,
            UUID act) {

        /** Tells whether decisions may be taken. */
        public boolean editable() {
            return plan.state() == vn.thidua.plan.domain.PlanState.READ;
        }
    }

    /** A group in the filter with its counts. */
    public record Chip(ItemGroup group, long decided, long items) {}

    /**
     * A warning, and what is wrong with what was said about it.
     *
     * @param page page it stands on
     * @param trouble key of the sentence, null when nothing is wrong
     * @param typed reason typed so far
     */
    public record WarningLine(
            PlanWarning warning, int page, @Nullable String trouble, String typed) {}

    /** Returns the key of the sentence that doubts whether this is a plan at all, null when nothing speaks against it. */
    public @Nullable String doubt() {
        IntakeNote foreign = IntakeNote.of(NoteCode.NOT_VIETNAMESE);
        if (text.notes().contains(foreign)) {
            return foreign.messageKey();
        }
        return bar.chips().stream().allMatch(chip -> chip.items() == 0 || chip.group() == ItemGroup.DOCUMENT)
                ? "plan.doubt.nothing"
                : null;
    }

    /** Returns the number of serious warnings without a reason. */
    public int blocking() {
        return bar.progress().openWarnings();
    }

    /** Tells whether decisions may be taken. */
    public boolean editable() {
        return bar.editable();
    }
}
