package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Lets statements find the work of units that have ended with those who have it today. What is stored names the unit that was told, for ever. */
@Component
class Inheritance {

    /** The units whose work is asked for, each beside who has it; to be joined to whatever has a {@code unit_id}. */
    static final String TABLE = " unnest(cast(:units as uuid[]), cast(:heirs as uuid[])) h (unit_id, heir_id) ";

    private final Successions successions;
    private final Units units;
    private final Clock clock;

    Inheritance(Successions successions, Units units, Clock clock) {
        this.successions = successions;
        this.units = units;
        this.clock = clock;
    }

    /** Returns whose work the units have today, beside their own. */
    Map<UnitId, UnitId> of(Collection<UnitId> units) {
        return successions.heritage(units, Heritage.WORK, LocalDate.now(clock));
    }

    /** Returns whose work the unit has today, and its own even where that has gone over. */
    Map<UnitId, UnitId> shownAt(UnitId unit) {
        Map<UnitId, UnitId> inherited = new LinkedHashMap<>(of(List.of(unit)));
        inherited.putIfAbsent(unit, unit);
        return inherited;
    }

    /** Returns who has the work of every unit that has ended. */
    Map<UnitId, UnitId> all() {
        return successions.heirs(Heritage.WORK, LocalDate.now(clock));
    }

    /** Returns the names of those units whose work somebody else has. */
    Map<UnitId, String> namesOfEnded(Map<UnitId, UnitId> inherited) {
        List<UnitId> ended = inherited.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return units.names(ended, LocalDate.now(clock));
    }

    /** Binds {@link #TABLE}. */
    static StatementSpec bind(StatementSpec statement, Map<UnitId, UnitId> inherited) {
        return statement
                .param("units", inherited.keySet().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("heirs", inherited.values().stream().map(UnitId::value).toArray(UUID[]::new));
    }
}
