package vn.thidua.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;

/** Reads units as they are on a day. */
@NamedInterface("desk")
@Repository
public class UnitReads implements Units {

    private static final String UNIT_ON_DAY = """
            select u.id, u.kind, n.name, n.short_name, p.parent_id, u.version
            from unit u
            join unit_kind k on k.code = u.kind
            join unit_name n on n.unit_id = u.id and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
            left join unit_parent p on p.unit_id = u.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
            where u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day)
            """;

    private final JdbcClient jdbc;
    private final UnitLines lines;

    UnitReads(JdbcClient jdbc, UnitLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    @Override
    public List<Unit> on(LocalDate day) {
        return jdbc.sql(UNIT_ON_DAY + " order by k.rank, n.name collate vietnamese_names")
                .param("day", day)
                .query(UnitReads::unit)
                .list();
    }

    @Override
    public Optional<Unit> find(UnitId id, LocalDate day) {
        return jdbc.sql(UNIT_ON_DAY + " and u.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(UnitReads::unit)
                .optional();
    }

    @Override
    public Map<UnitId, String> names(Collection<UnitId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select unit_id, name from (
                            select distinct on (unit_id) unit_id, name from unit_name where unit_id = any(:ids)
                            order by unit_id, (starts_on <= :day) desc, starts_on desc) named
                        order by name collate vietnamese_names, unit_id
                        """)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    names.put(new UnitId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return names;
    }

    @Override
    public List<UnitId> ranked(Map<UnitId, Integer> ranks, LocalDate day, int skip, int most) {
        return jdbc.sql("""
                        select unit_id from (
                            select distinct on (n.unit_id) n.unit_id, n.name, r.rank
                            from unnest(cast(:ids as uuid[]), cast(:ranks as integer[])) r (unit_id, rank)
                            join unit_name n on n.unit_id = r.unit_id
                            order by n.unit_id, (n.starts_on <= :day) desc, n.starts_on desc) named
                        order by rank, name collate vietnamese_names, unit_id offset :skip limit :most
                        """)
                .param("ids", ranks.keySet().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("ranks", ranks.values().toArray(Integer[]::new))
                .param("skip", skip)
                .param("most", most)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean isAboveAll(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        select not exists (
                            select 1 from unit u
                            where (u.id = :unit) = exists (
                                    select 1 from unit_parent p
                                    where p.unit_id = u.id and p.parent_id is not null and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day))
                                and u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day))
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<UnitId> subtree(UnitId top, LocalDate day) {
        return lines.below(top, day);
    }

    @Override
    public Set<UnitId> within(UnitReach reach, LocalDate day) {
        return reach.isEmpty() ? Set.of() : Set.copyOf(lines.within(reach, day));
    }

    @Override
    public Set<UnitId> among(Collection<UnitId> some, UnitReach reach, LocalDate day) {
        return some.isEmpty() || reach.isEmpty() ? Set.of() : Set.copyOf(lines.among(some, reach, day));
    }

    @Override
    public Optional<UnitId> served(UnitId department, LocalDate day) {
        return jdbc.sql("""
                        select p.parent_id from unit u
                        join unit_kind k on k.code = u.kind and k.serves_parent
                        join unit_parent p on p.unit_id = u.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
                        where u.id = :unit
                        """)
                .param("unit", department.value())
                .param("day", day)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public List<UnitId> body(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql("""
                        with department (id, body) as (
                            select u.id, p.parent_id from unit u
                            join unit_kind k on k.code = u.kind and k.serves_parent
                            join unit_parent p on p.unit_id = u.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
                        ), body (id) as (
                            select coalesce(d.body, one.id) from unnest(cast(:units as uuid[])) one (id)
                            left join department d on d.id = one.id
                        )
                        select id from body union select d.id from department d join body b on b.id = d.body
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<UnitId> above(Collection<UnitId> units, LocalDate day) {
        return lines.above(units, day);
    }

    @Override
    public Map<UnitId, Map<UnitKind, UnitId>> levels(Collection<UnitId> units, LocalDate day) {
        return lines.levels(units, day);
    }

    @Override
    public Map<UnitId, String> codes(Collection<UnitId> ids, LocalDate day) {
        return jdbc
                .sql(
                        "select unit_id, code from unit_code where unit_id = any(:ids) and starts_on <= :day and (ends_on is null or ends_on > :day)")
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<UnitId, String> emails(Collection<UnitId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, email from unit where id = any(:ids) and email is not null")
                        .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the electronic addresses of all units that have one. */
    public Map<UnitId, String> emails() {
        return jdbc
                .sql("select id, email from unit where email is not null")
                .query((row, n) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the kinds in the order of their rank. */
    public List<UnitKind> kinds() {
        return jdbc.sql("select code, name_vi, name_en, plural_vi, rank from unit_kind order by rank, code")
                .query((row, n) -> new UnitKind(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                .list();
    }

    /** Returns a unit that would be below itself on the day or a later one, by what is stored for that day; nobody, unless acts for several days were decided out of order. */
    public Optional<UnitId> circleFrom(LocalDate day) {
        return jdbc.sql("""
                        with recursive walk (day, unit_id, at) as (
                            select starts_on, unit_id, parent_id from unit_parent where starts_on >= :day
                            union
                            select w.day, w.unit_id, p.parent_id from walk w join unit_parent p on p.unit_id = w.at
                                and p.starts_on <= w.day and (p.ends_on is null or p.ends_on > w.day)
                        )
                        select unit_id from walk where unit_id = at limit 1
                        """)
                .param("day", day)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Tells whether a name, parent or code of the unit begins or ends after the day, or the unit itself does. */
    boolean changesAfter(UnitId id, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from unit_name where unit_id = :id and (starts_on > :day or ends_on > :day))
                            or exists (select 1 from unit_parent where unit_id = :id and (starts_on > :day or ends_on > :day))
                            or exists (select 1 from unit_code where unit_id = :id and (starts_on > :day or ends_on > :day))
                            or exists (select 1 from unit where id = :id and (starts_on > :day or ends_on > :day))
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Tells whether the unit ends, on a day that is past or to come. */
    boolean ends(UnitId id) {
        return jdbc.sql("select exists (select 1 from unit where id = :id and ends_on is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                row.getString("short_name"),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(UnitId::new),
                row.getLong("version"));
    }
}
