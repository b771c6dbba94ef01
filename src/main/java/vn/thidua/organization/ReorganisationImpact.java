package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What hangs on units and goes over to their heirs when they end. Every module that hangs something on units says so with a bean of this kind. */
public interface ReorganisationImpact {

    /**
     * Open things of one sort that hang on one unit.
     *
     * @param messageKey key of the name of the sort; its only placeholder is the count
     * @param count how many, at least 1
     */
    record Hanging(UnitId unit, String messageKey, long count) {}

    /** Returns what hangs on the units on the day, one statement however many units; nothing for units on which nothing hangs. */
    List<Hanging> on(Collection<UnitId> units, LocalDate day);
}
