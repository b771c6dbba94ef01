package vn.thidua.organization;

import java.util.Optional;

/**
 * A unit as it is on one day.
 *
 * @param kind code of its kind, see the table {@code unit_kind}
 * @param name full name on that day
 * @param shortName abbreviation on that day
 * @param parent what it belongs to on that day
 */
public record Unit(UnitId id, String kind, String name, String shortName, Optional<UnitId> parent, long version) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 200;

    /** Most characters of an abbreviation. */
    public static final int LONGEST_SHORT_NAME = 60;
}
