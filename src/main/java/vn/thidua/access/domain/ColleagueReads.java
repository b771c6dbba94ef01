package vn.thidua.access.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Finds whom to turn to. */
@Repository
public class ColleagueReads {

    private static final int MOST_NAMES = 3;

    private final JdbcClient jdbc;
    private final Units units;

    ColleagueReads(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Returns for each role up to three people who hold it themselves on the day, those of the unit before those above it; administrators wherever they are. */
    public Map<Role, List<String>> near(UnitId unit, LocalDate day) {
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        jdbc.sql("""
                        select role, name from (
                            select role, name, row_number() over (partition by role order by far, name collate "vi-x-icu") as place
                            from (
                                select g.role, a.name, min(case when g.unit_id = :unit then 0 else 1 end) as far
                                from role_grant g join account a on a.id = g.account_id and a.closed_at is null
                                where (g.unit_id in (:above) or g.role = 'ADMINISTRATOR')
                                    and g.starts_on <= :day and (g.ends_on is null or g.ends_on > :day)
                                group by g.role, a.id, a.name) near) placed
                        where place <= :most order by role, place
                        """)
                .param("unit", unit.value())
                .param(
                        "above",
                        units.above(List.of(unit), day).stream()
                                .map(UnitId::value)
                                .toList())
                .param("day", day)
                .param("most", MOST_NAMES)
                .query((row, n) -> Map.entry(Role.valueOf(row.getString(1)), row.getString(2)))
                .list()
                .forEach(found -> names.computeIfAbsent(found.getKey(), none -> new ArrayList<>())
                        .add(found.getValue()));
        return names;
    }
}
