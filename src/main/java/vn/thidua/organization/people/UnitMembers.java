package vn.thidua.organization.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/** Reads who works where for how long, and who heads what; one statement each, however many. */
@NamedInterface("desk")
@Repository
public class UnitMembers {

    private final JdbcClient jdbc;

    UnitMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns who has the main position at each unit on a day, residents aside. A unit with others below it is missing: whether their people are its own, nobody can tell from the directory. */
    public Map<UnitId, List<PersonId>> of(Collection<UnitId> units, LocalDate day) {
        return jdbc
                .sql("""
                        select w.unit_id, w.person_id from person_position w join person p on p.id = w.person_id
                        where w.unit_id = any(:units) and w.sort = 'MAIN' and w.category <> 'CITIZEN'
                            and w.starts_on <= :day and (w.ends_on is null or w.ends_on > :day) and p.merged_into is null and p.erased_at is null
                            and not exists (select 1 from unit_line b where b.above_id = w.unit_id and b.below and not b.inherited and b.starts_on <= :day and (b.ends_on is null or b.ends_on > :day))
                        order by w.unit_id, w.person_id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) ->
                        Map.entry(new UnitId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Returns for how many whole months people have had a main position up to and with a day, days that are counted twice once; who has had none is missing. */
    public Map<PersonId, Integer> months(Collection<PersonId> people, LocalDate day) {
        return jdbc
                .sql("""
                        select person_id, lower(r) as starts, upper(r) as ends from (
                            select person_id, unnest(range_agg(daterange(starts_on, least(coalesce(ends_on, :end), :end)))) as r from person_position
                            where person_id = any(:people) and sort = 'MAIN' and category <> 'CITIZEN' and starts_on < :end group by person_id) spans
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("end", day.plusDays(1))
                .query((row, n) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Math.toIntExact(ChronoUnit.MONTHS.between(
                                row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    /** Returns which units people head on a day; who heads none is missing. */
    public Map<PersonId, List<UnitId>> headed(Collection<PersonId> people, LocalDate day) {
        return jdbc
                .sql("""
                        select person_id, unit_id from unit_head
                        where person_id = any(:people) and starts_on <= :day and (ends_on is null or ends_on > :day) order by person_id, unit_id
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) ->
                        Map.entry(new PersonId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
