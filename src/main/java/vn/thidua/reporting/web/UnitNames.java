package vn.thidua.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import vn.thidua.organization.RankedUnits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Paging;

/** Knows what units are called today. */
@Component
class UnitNames {

    private final Units units;
    private final Clock clock;

    UnitNames(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Returns the day of today in Hanoi. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Returns the names of units in Vietnamese order; of one that has ended, its last. */
    Map<UnitId, String> of(Collection<UnitId> some) {
        return units.names(some, today());
    }

    /** Returns the units of a page; among those of one rank, by name. */
    List<UnitId> page(Collection<UnitId> some, ToIntFunction<UnitId> rank, Paging paging) {
        return new RankedUnits<>(some, rank, Function.identity()).page(units, today(), paging);
    }
}
