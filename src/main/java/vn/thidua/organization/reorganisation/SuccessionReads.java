package vn.thidua.organization.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.Successions;
import vn.thidua.organization.UnitId;

/** Reads who stands where for units that have ended. */
@NamedInterface("desk")
@Repository
public class SuccessionReads implements Successions {

    private static final String FOLLOWS = " s.starts_on <= :day and s.heir and (s.roles_follow or :work) ";

    private static final String HEIRS = """
            with recursive walk (unit_id, at) as (
                select id, id from unit where %s
                union all
                select w.unit_id, s.to_id from walk w join unit_succession s on s.from_id = w.at and
            """ + FOLLOWS + """
            )
            select w.unit_id, w.at from walk w
            where not exists (select 1 from unit_succession s where s.from_id = w.at and
            """ + FOLLOWS + ")";

    private final JdbcClient jdbc;
    private final Memory<Asked, Map<UnitId, UnitId>> ended;

    SuccessionReads(JdbcClient jdbc, Memories memories) {
        this.jdbc = jdbc;
        this.ended = memories.of(Set.of(Subject.ORGANIZATION), 20, this::ended);
    }

    private record Asked(Heritage what, LocalDate day) {}

    /**
     * A unit that stands in the place of another, and by which act.
     *
     * @param unit the successor or the predecessor, as asked
     * @param name its name at the end, or on the day where it is there
     * @param heir whether open work went over
     */
    @NamedInterface("desk")
    public record Link(
            UnitId unit,
            String name,
            LocalDate startsOn,
            boolean heir,
            ReorganisationId act,
            String title,
            LegalBasis basis) {}

    @Override
    public Map<UnitId, UnitId> heirs(Collection<UnitId> units, Heritage what, LocalDate day) {
        return units.isEmpty() ? Map.of() : pairs(HEIRS.formatted("id = any(:units)"), units, what, day);
    }

    @Override
    public Map<UnitId, UnitId> heirs(Heritage what, LocalDate day) {
        return ended.get(new Asked(what, day));
    }

    private Map<UnitId, UnitId> ended(Asked asked) {
        return pairs(
                HEIRS.formatted(
                        "exists (select 1 from unit_succession s where s.from_id = unit.id and" + FOLLOWS + ")"),
                List.of(),
                asked.what(),
                asked.day());
    }

    @Override
    public Map<UnitId, UnitId> heritage(Collection<UnitId> heirs, Heritage what, LocalDate day) {
        return heirs.isEmpty() ? Map.of() : pairs("""
                        with recursive walk (at, heir_id) as (
                            select id, id from unit
                            where id = any(:units) and not exists (select 1 from unit_succession s where s.from_id = unit.id and
                        """ + FOLLOWS + """
                        )
                            union all
                            select s.from_id, w.heir_id from walk w join unit_succession s on s.to_id = w.at and
                        """ + FOLLOWS + """
                        )
                        select at, heir_id from walk
                        """, heirs, what, day);
    }

    @Override
    public Map<UnitId, List<UnitId>> successorsOf(Collection<UnitId> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        with recursive walk (unit_id, at, line) as (
                            select id, id, true from unit where id = any(:units)
                            union
                            select w.unit_id, s.to_id, w.line and s.heir
                            from walk w join unit_succession s on s.from_id = w.at and s.starts_on <= :day
                        )
                        select w.unit_id, w.at, bool_or(w.line) as first from walk w
                        where not exists (select 1 from unit_succession s where s.from_id = w.at and s.starts_on <= :day)
                        group by w.unit_id, w.at
                        order by w.unit_id, first desc, w.at
                        """)
                .param("units", array(units))
                .param("day", day)
                .query((row, n) ->
                        Map.entry(new UnitId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Returns the units in whose place the unit stands, by day, those to come too. */
    public List<Link> before(UnitId unit) {
        return links("s.from_id", "s.to_id", unit);
    }

    /** Returns the units that stand in the place of the unit, the heir first. */
    public List<Link> after(UnitId unit) {
        return links("s.to_id", "s.from_id", unit);
    }

    private List<Link> links(String asked, String given, UnitId unit) {
        return jdbc.sql("""
                        select distinct on (s.starts_on, s.heir, %1$s) %1$s as unit_id, n.name, s.starts_on, s.heir, r.id, r.title,
                            r.basis_number, r.basis_issuer, r.basis_date
                        from unit_succession s
                        join reorganisation r on r.id = s.reorganisation_id
                        join unit_name n on n.unit_id = %1$s
                        where %2$s = :unit
                        order by s.starts_on, s.heir desc, %1$s, n.starts_on desc
                        """.formatted(asked, given))
                .param("unit", unit.value())
                .query((row, n) -> new Link(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getBoolean("heir"),
                        new ReorganisationId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        new LegalBasis(
                                row.getString("basis_number"),
                                row.getString("basis_issuer"),
                                row.getObject("basis_date", LocalDate.class))))
                .list();
    }

    private Map<UnitId, UnitId> pairs(String sql, Collection<UnitId> units, Heritage what, LocalDate day) {
        return jdbc
                .sql(sql)
                .param("units", array(units))
                .param("work", what == Heritage.WORK)
                .param("day", day)
                .query((row, n) ->
                        Map.entry(new UnitId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One parameter, however many units: thousands of them would be read one by one. */
    private static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
