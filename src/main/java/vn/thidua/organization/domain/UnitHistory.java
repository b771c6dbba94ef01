package vn.thidua.organization.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitField;
import vn.thidua.organization.UnitId;

/** Reads what a unit was and who changed it. */
@NamedInterface("desk")
@Repository
public class UnitHistory {

    private final JdbcClient jdbc;

    UnitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A name over time.
     *
     * @param endsOn first day it is no longer valid
     */
    public record DatedName(String name, String shortName, LocalDate startsOn, Optional<LocalDate> endsOn) {}

    /**
     * How long a unit is there.
     *
     * @param endsOn first day it is no longer there
     */
    public record Life(LocalDate startsOn, Optional<LocalDate> endsOn) {

        /** Returns the day nearest to the given one on which the unit is there. */
        public LocalDate nearest(LocalDate day) {
            if (day.isBefore(startsOn)) {
                return startsOn;
            }
            return endsOn.filter(end -> !end.isAfter(day))
                    .map(end -> end.minusDays(1))
                    .orElse(day);
        }
    }

    /** A change of one field. */
    public record PastChange(UnitField field, String before, String after, Instant at, String by) {}

    /** Returns how long a unit is there, whenever that is; empty when there is none. */
    public Optional<Life> life(UnitId unit) {
        return jdbc.sql("select starts_on, ends_on from unit where id = :unit")
                .param("unit", unit.value())
                .query((row, n) -> new Life(
                        row.getObject(1, LocalDate.class), Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .optional();
    }

    /** Returns the names of a unit, newest first. */
    public List<DatedName> names(UnitId unit) {
        return jdbc.sql("""
                        select name, short_name, starts_on, ends_on from unit_name
                        where unit_id = :unit order by starts_on desc
                        """)
                .param("unit", unit.value())
                .query((row, n) -> new DatedName(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        Optional.ofNullable(row.getObject(4, LocalDate.class))))
                .list();
    }

    /** Returns what was changed on a unit after the version, newest first. */
    public List<PastChange> since(UnitId unit, long version) {
        return jdbc.sql("""
                        select field, before, after, changed_at, changed_by from unit_change
                        where unit_id = :unit and version > :version order by version desc, field
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .query((row, n) -> new PastChange(
                        UnitField.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)))
                .list();
    }
}
