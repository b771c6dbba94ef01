package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A group of units was made, or is another than it was.
 *
 * @param name as it is called now
 * @param what what was done, in a word that a message key ends with
 * @param unit name of the unit that came or went, empty where the group itself changed
 */
public record UnitGroupChanged(UnitGroupId group, String name, Done what, String unit, Instant occurredAt, By by)
        implements DomainEvent {

    /** What can be done to a group. */
    public enum Done {
        /** It was made. */
        MADE,
        /** Its name, rule or days were written anew. */
        REWRITTEN,
        /** A unit came to it. */
        UNIT_TAKEN_IN,
        /** A unit left it. */
        UNIT_TAKEN_OUT
    }

    @Override
    public String about() {
        return "unit-group:" + group;
    }
}
