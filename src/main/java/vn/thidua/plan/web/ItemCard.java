package vn.thidua.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.domain.Decision;
import vn.thidua.plan.domain.ItemChange;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.shared.Complaints;

/**
 * An item on the review screen.
 *
 * @param page page it stands on, 0 for nowhere
 * @param act identifies the next act on it
 * @param editable whether anything may still be decided
 * @param form its fields, null while it is closed
 * @param conflict what someone else did meanwhile, null when nobody did
 */
public record ItemCard(
        PlanId plan,
        PlanItem item,
        int page,
        UUID act,
        boolean editable,
        @Nullable Form form,
        @Nullable Conflict conflict) {

    /** The open form of an item, and what is wrong with what was typed. */
    public record Form(List<FieldView> fields, Complaints complaints) {}

    /** A change by someone else that the person has not seen yet. */
    public record Conflict(ItemChange change) {

        /** Returns the item as the other person left it. */
        public Summary now() {
            return Summary.of(change.kind(), change.after().value());
        }

        /** Returns the item as it was before, null for an item that was added. */
        public @Nullable Summary before() {
            ItemChange.State before = change.before();
            return before == null ? null : Summary.of(change.kind(), before.value());
        }
    }

    static ItemCard closed(PlanId plan, PlanItem item, int page, boolean editable) {
        return new ItemCard(plan, item, page, UUID.randomUUID(), editable, null, null);
    }

    ItemCard open() {
        return with(new Form(ItemForms.fields(item.kind(), item.value()), Complaints.NONE));
    }

    ItemCard with(Form form) {
        return new ItemCard(plan, item, page, act, editable, form, conflict);
    }

    ItemCard with(ItemChange change) {
        return new ItemCard(plan, item, page, act, editable, form, new Conflict(change));
    }

    /** Returns the item in one line. */
    public Summary summary() {
        return Summary.of(item.kind(), item.value());
    }

    /** Returns the address of the item. */
    public String path() {
        return "/plans/" + plan + "/items/" + item.id();
    }

    /** Returns the address of the review with the item open. */
    public String there() {
        return "/plans/" + plan + "?group=" + item.kind().group() + "&open=" + item.label() + "#item-" + item.label();
    }

    /** Returns the class of its colour. */
    public String style() {
        return item.kind().group().style();
    }

    /** Tells whether the form is shown. */
    public boolean isOpen() {
        return form != null;
    }

    /** Returns the key of its status. */
    public String status() {
        return item.pending() && !item.certain() ? "plan.decision.UNSURE" : "plan.decision." + item.decision();
    }

    /** Returns the class of its status. */
    public String statusStyle() {
        return switch (item.decision()) {
            case ACCEPTED -> "st-ok";
            case EDITED -> "st-info";
            case REJECTED -> "st-none";
            case PENDING -> item.certain() ? "st-none" : "st-risk";
        };
    }

    /** Returns the icon of its status. */
    public String statusIcon() {
        return switch (item.decision()) {
            case ACCEPTED -> "check";
            case EDITED -> "pencil";
            case REJECTED -> "trash";
            case PENDING -> item.certain() ? "eye" : "help";
        };
    }

    /** Tells whether there is a decision that can be taken back. */
    public boolean undoable() {
        return editable && item.decision() != Decision.PENDING;
    }

    /** Returns the line of the value corrected in the version before, null for none. */
    public @Nullable Summary proposal() {
        PlanItem.Proposal proposal = item.proposal();
        return proposal == null || proposal.value() == null ? null : Summary.of(item.kind(), proposal.value());
    }
}
