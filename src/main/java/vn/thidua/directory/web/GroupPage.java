package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.group.GroupReads;
import vn.thidua.shared.Refusal;

/**
 * A group of units with who belongs to it on a day.
 *
 * @param chosen who was taken in by hand, ever; none where a rule says
 * @param taking the field of a unit to be taken in
 * @param mine whether the person who looks at it may change it
 */
public record GroupPage(
        GroupLine line,
        LocalDate day,
        LocalDate today,
        List<Unit> members,
        List<GroupReads.Membership> chosen,
        StepSlot taking,
        KindNames kinds,
        boolean mine,
        Optional<Refusal> refusal) {

    /** Returns its path. */
    public String path() {
        return "/units/groups/" + line.group().id();
    }

    /** Tells whether its members are chosen one by one. */
    public boolean byHand() {
        return line.group().head().byRule().isEmpty();
    }

    /** Tells whether a unit that was chosen can be taken out from today. */
    public boolean removable(GroupReads.Membership member) {
        return mine && member.open(today);
    }
}
