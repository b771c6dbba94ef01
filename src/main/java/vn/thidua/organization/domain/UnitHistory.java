package vn.thidua.organization.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.People;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitField;
import vn.thidua.organization.UnitId;

/** Reads what a unit was and who changed it. */
@NamedInterface("desk")
@Repository
public class UnitHistory {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    UnitHistory(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What was true of a unit for a time.
     *
     * @param more the abbreviation beside a name, the post beside a head; else empty
     * @param unit what it belonged to, where the field is the parent
     * @param person who headed it, where the field is the head and it is known which person that is
     * @param endsOn first day it is no longer true, empty while it is
     * @param act title of the reorganisation with which it began, empty where a person wrote it
     */
    public record Period(
            UnitField field,
            String value,
            String more,
            Optional<UnitId> unit,
            Optional<PersonId> person,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            String act) {

        private Period called(Map<PersonId, String> names) {
            return person.map(head ->
                            new Period(field, names.getOrDefault(head, ""), more, unit, person, startsOn, endsOn, act))
                    .orElse(this);
        }

        /** Tells whether it is a name that was written down before heads were people. */
        public boolean unlinked() {
            return field == UnitField.HEAD && person.isEmpty();
        }
    }

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

    /**
     * A change of one field.
     *
     * @param version of the unit that the change made
     */
    public record PastChange(long version, UnitField field, String before, String after, Instant at, String by) {}

    /** Returns how long a unit is there, whenever that is; empty when there is none. */
    public Optional<Life> life(UnitId unit) {
        return jdbc.sql("select starts_on, ends_on from unit where id = :unit")
                .param("unit", unit.value())
                .query((row, n) -> new Life(
                        row.getObject(1, LocalDate.class), Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .optional();
    }

    /** Returns what was true of a unit for a time: names, what it belonged to, codes, heads; each newest first. What is open ends with the unit. */
    public List<Period> periods(UnitId unit) {
        List<Period> periods = jdbc.sql("""
                        select field, value, more, parent_id, person_id, p.starts_on, coalesce(p.ends_on, u.ends_on), coalesce(r.title, '')
                        from (
                            select 1 as ord, 'NAME' as field, name as value, short_name as more, cast(null as uuid) as parent_id,
                                cast(null as uuid) as person_id, starts_on, ends_on, begun_by
                            from unit_name where unit_id = :unit
                            union all
                            select 2, 'PARENT', n.name, '', p.parent_id, null, p.starts_on, p.ends_on, p.begun_by
                            from unit_parent p
                            join lateral (select name from unit_name where unit_id = p.parent_id
                                order by (starts_on <= p.starts_on) desc, starts_on desc limit 1) n on true
                            where p.unit_id = :unit
                            union all
                            select 3, 'CODE', code, '', null, null, starts_on, ends_on, null from unit_code where unit_id = :unit
                            union all
                            select 4, 'HEAD', coalesce(name, ''), post, null, person_id, starts_on, ends_on, null from unit_head where unit_id = :unit
                        ) p
                        join unit u on u.id = :unit
                        left join reorganisation r on r.id = p.begun_by
                        order by ord, p.starts_on desc
                        """)
                .param("unit", unit.value())
                .query((row, n) -> new Period(
                        UnitField.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getObject(4, UUID.class)).map(UnitId::new),
                        Optional.ofNullable(row.getObject(5, UUID.class)).map(PersonId::new),
                        row.getObject(6, LocalDate.class),
                        Optional.ofNullable(row.getObject(7, LocalDate.class)),
                        row.getString(8)))
                .list();
        Map<PersonId, String> names = names(periods.stream().map(Period::person));
        return periods.stream().map(period -> period.called(names)).toList();
    }

    /** Returns what was changed on a unit after the version, newest first. */
    public List<PastChange> since(UnitId unit, long version) {
        List<HeadedChange> changes = jdbc.sql("""
                        select version, field, before, after, changed_at, changed_by, person_before, person_after
                        from unit_change
                        where unit_id = :unit and version > :version order by version desc, field
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .query((row, n) -> new HeadedChange(
                        new PastChange(
                                row.getLong(1),
                                UnitField.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getString(6)),
                        Optional.ofNullable(row.getObject(7, UUID.class)).map(PersonId::new),
                        Optional.ofNullable(row.getObject(8, UUID.class)).map(PersonId::new)))
                .list();
        Map<PersonId, String> names =
                names(changes.stream().flatMap(change -> Stream.of(change.before(), change.after())));
        return changes.stream().map(change -> change.called(names)).toList();
    }

    /** A change, and the people in it whose names are not written down with it. */
    private record HeadedChange(PastChange change, Optional<PersonId> before, Optional<PersonId> after) {

        PastChange called(Map<PersonId, String> names) {
            return new PastChange(
                    change.version(),
                    change.field(),
                    called(before, change.before(), names),
                    called(after, change.after(), names),
                    change.at(),
                    change.by());
        }

        private static String called(Optional<PersonId> head, String words, Map<PersonId, String> names) {
            return head.map(person -> names.getOrDefault(person, "") + ", " + words)
                    .orElse(words);
        }
    }

    private Map<PersonId, String> names(Stream<Optional<PersonId>> heads) {
        return people.names(heads.flatMap(Optional::stream).distinct().toList(), LocalDate.now(clock));
    }
}
