package vn.thidua.directory.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.organization.UnitId;

/**
 * A unit of today with those of another day that it stands for.
 *
 * @param name of the unit today; of the day where it has been divided
 * @param from names of the units of the day on this line
 * @param into names of those it was divided into, none where it was not
 */
public record RestatedRow(UnitId unit, String name, List<String> from, List<String> into) {

    /** Tells whether the unit was there on the day as it is today. */
    public boolean same() {
        return into.isEmpty() && from.equals(List.of(name));
    }

    /** Returns the units of the day in one line. */
    public String fromLine() {
        return from.stream().collect(Collectors.joining(", "));
    }

    /** Returns those it was divided into in one line. */
    public String intoLine() {
        return into.stream().collect(Collectors.joining(", "));
    }
}
