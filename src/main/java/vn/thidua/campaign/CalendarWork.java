package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitId;

/** Days of units that a later step knows of; the calendar of an account shows them beside the deadlines of campaigns. */
public interface CalendarWork {

    /**
     * Something that has a day.
     *
     * @param id stays the same when the day changes
     * @param lastDay last day on which it is in time
     * @param context what it belongs to
     */
    record Item(UUID id, LocalDate lastDay, String what, String context) {}

    /** Returns what the units have to do. */
    List<Item> of(Collection<UnitId> units);
}
