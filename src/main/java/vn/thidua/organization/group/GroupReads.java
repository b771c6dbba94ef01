package vn.thidua.organization.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.Successions;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;

/** Reads groups of units and who belongs to them on a day; as many statements for one group as for all. */
@NamedInterface("desk")
@Repository
public class GroupReads {

    private static final String GROUP = """
            select g.id, g.name, g.by_hand, g.under_id, g.word, g.starts_on, g.ends_on, g.version,
                array(select k.kind from unit_group_kind k where k.group_id = g.id order by k.kind) as kinds
            from unit_group g
            """;

    private static final String CHOSEN = """
            select m.group_id, m.unit_id from unit_group_member m
            where m.group_id in (:groups) and m.starts_on <= :day and (m.ends_on is null or m.ends_on > :day)
            order by m.unit_id
            """;

    private static final String FITTING = """
            with recursive below (group_id, id) as (
                select id, under_id from unit_group where id in (:groups) and under_id is not null
                union
                select b.group_id, p.unit_id from unit_parent p join below b on b.id = p.parent_id
                where p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
            )
            select g.id, u.id from unit_group g
            join unit_group_kind k on k.group_id = g.id
            join unit u on u.kind = k.kind and u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day)
            join unit_name n on n.unit_id = u.id and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
            where g.id in (:groups) and not g.by_hand
                and (g.under_id is null or exists (select 1 from below b where b.group_id = g.id and b.id = u.id and b.id <> g.under_id))
                and (g.word = '' or strpos(n.folded, g.word) > 0)
            order by n.name collate vietnamese_names, u.id
            """;

    private final JdbcClient jdbc;
    private final Successions successions;

    GroupReads(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    /**
     * A unit that was taken into a group by hand.
     *
     * @param name its name on its first day in the group
     * @param endsOn first day no longer in the group
     */
    @NamedInterface("desk")
    public record Membership(UnitId unit, String name, LocalDate startsOn, Optional<LocalDate> endsOn) {

        /** Tells whether it lasts beyond the day. */
        public boolean open(LocalDate day) {
            return endsOn.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    /** Returns all groups by name, those of days past and to come too. */
    public List<UnitGroup> all() {
        return jdbc.sql(GROUP + " order by g.name collate vietnamese_names, g.starts_on")
                .query(GroupReads::group)
                .list();
    }

    /** Returns a group. */
    public Optional<UnitGroup> find(UnitGroupId id) {
        return jdbc.sql(GROUP + " where g.id = :id")
                .param("id", id.value())
                .query(GroupReads::group)
                .optional();
    }

    /** Returns the groups whose name stands for them on the day. */
    public List<UnitGroup> on(LocalDate day) {
        return all().stream()
                .filter(group -> !group.head().startsOn().isAfter(day)
                        && group.head().end().filter(end -> !end.isAfter(day)).isEmpty())
                .toList();
    }

    /** Returns for each group the units that belong to it on the day; in the place of one taken in by hand that has ended, those that stand there. */
    public Map<UnitGroupId, Set<UnitId>> members(Collection<UnitGroup> groups, LocalDate day) {
        Map<UnitGroupId, Set<UnitId>> members = new LinkedHashMap<>();
        groups.forEach(group -> members.put(group.id(), new LinkedHashSet<>()));
        if (groups.isEmpty()) {
            return members;
        }
        List<Map.Entry<UnitGroupId, UnitId>> chosen = pairs(CHOSEN, groups, day);
        Set<UnitId> units = new HashSet<>();
        chosen.forEach(member -> units.add(member.getValue()));
        Map<UnitId, List<UnitId>> standing = successions.successorsOf(units, day);
        List<Map.Entry<UnitGroupId, UnitId>> all = new ArrayList<>(pairs(FITTING, groups, day));
        chosen.forEach(member -> standing.getOrDefault(member.getValue(), List.of())
                .forEach(unit -> all.add(Map.entry(member.getKey(), unit))));
        all.forEach(
                member -> members.getOrDefault(member.getKey(), new HashSet<>()).add(member.getValue()));
        return members;
    }

    /** Returns who was taken into a group by hand, ever. */
    public List<Membership> memberships(UnitGroupId group) {
        return jdbc.sql("""
                        select m.unit_id, n.name, m.starts_on, m.ends_on from unit_group_member m
                        join lateral (select name from unit_name where unit_id = m.unit_id
                            order by (starts_on <= m.starts_on) desc, starts_on desc limit 1) n on true
                        where m.group_id = :group
                        order by n.name collate vietnamese_names, m.starts_on
                        """)
                .param("group", group.value())
                .query((row, n) -> new Membership(
                        new UnitId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        Optional.ofNullable(row.getObject(4, LocalDate.class))))
                .list();
    }

    private List<Map.Entry<UnitGroupId, UnitId>> pairs(String sql, Collection<UnitGroup> groups, LocalDate day) {
        return jdbc.sql(sql)
                .param(
                        "groups",
                        groups.stream().map(group -> group.id().value()).toList())
                .param("day", day)
                .query((row, n) -> Map.entry(
                        new UnitGroupId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .list();
    }

    private static UnitGroup group(ResultSet row, int number) throws SQLException {
        UUID under = row.getObject("under_id", UUID.class);
        return new UnitGroup(
                new UnitGroupId(row.getObject("id", UUID.class)),
                new UnitGroup.Head(
                        row.getString("name"),
                        row.getBoolean("by_hand")
                                ? null
                                : new UnitGroup.Rule(
                                        Arrays.asList(
                                                (String[]) row.getArray("kinds").getArray()),
                                        under == null ? null : new UnitId(under),
                                        row.getString("word")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)),
                row.getLong("version"));
    }
}
