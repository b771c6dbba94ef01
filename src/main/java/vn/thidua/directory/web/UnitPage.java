package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitField;
import vn.thidua.organization.domain.UnitAlias;
import vn.thidua.organization.domain.UnitDetails;
import vn.thidua.organization.domain.UnitHead;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.organization.reorganisation.SuccessionReads;
import vn.thidua.shared.Complaints;

/**
 * One unit.
 *
 * @param unit as it is today; as on its first or last day where it is not there today
 * @param heads who heads it, headed it or will, the latest first
 * @param path from the top to the unit
 * @param periods what was true of it for a time
 * @param viewer what the person who looks at it may do
 * @param alias what was typed as another name, shown again when it could not be taken
 */
public record UnitPage(
        Unit unit,
        UnitHistory.Life life,
        LocalDate today,
        KindNames kinds,
        UnitDetails details,
        List<UnitHead> heads,
        List<Unit> path,
        List<Unit> children,
        List<UnitHistory.Period> periods,
        Lineage lineage,
        List<UnitAlias> aliases,
        List<UnitHistory.PastChange> changes,
        Viewer viewer,
        String alias,
        Complaints complaints) {

    /** The units in whose place it stands, and those that stand in its place. */
    public record Lineage(List<SuccessionReads.Link> before, List<SuccessionReads.Link> after) {}

    /**
     * Somebody who looks at the page.
     *
     * @param changes whether the unit is one that the person may change
     * @param people those who head it or headed it whom the person may see
     */
    public record Viewer(boolean changes, Set<PersonId> people) {}

    /** Tells whether the unit is there today. */
    public boolean there() {
        return life.nearest(today).equals(today);
    }

    /** Returns who heads it on the day that the page shows. */
    public Optional<UnitHead> head() {
        return heads.stream().filter(head -> head.on(life.nearest(today))).findFirst();
    }

    /** Returns the address of its website, complete. */
    public String website() {
        String website = details.contacts().website();
        return website.startsWith("http://") || website.startsWith("https://") ? website : "https://" + website;
    }

    /** Returns a value of a field as it is shown: a kind by its name. */
    public String said(UnitField field, String value, String language) {
        return field == UnitField.KIND ? kinds.name(value, language) : value;
    }

    /** Tells whether a change can be set back through the form. */
    public boolean settable(UnitHistory.PastChange change) {
        return viewer.changes() && there() && change.field() != UnitField.HEAD;
    }

    /** Tells whether the unit has ended. */
    public boolean over() {
        return life.nearest(today).isBefore(today);
    }
}
