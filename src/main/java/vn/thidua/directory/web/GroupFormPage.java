package vn.thidua.directory.web;

import java.util.Optional;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a group of units.
 *
 * @param under what members lie below, as typed
 * @param existing whether the group is there already
 * @param theirs how it is now where someone else changed it since the form was opened
 */
public record GroupFormPage(
        GroupForm form,
        StepSlot under,
        KindNames kinds,
        boolean existing,
        Complaints complaints,
        Optional<Refusal> refusal,
        Optional<UnitGroup> theirs) {

    /** Returns where the form goes. */
    public String action() {
        return "/units/groups" + (existing ? "/" + form.id() : "");
    }
}
