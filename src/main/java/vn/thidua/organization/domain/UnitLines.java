package vn.thidua.organization.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitReach;

/** Reads who is below whom and within whose reach, from the lines that the database keeps; lends the condition to other statements. */
@NamedInterface("desk")
@Repository
public class UnitLines {

    private static final String ON_DAY = " l.starts_on <= :day and (l.ends_on is null or l.ends_on > :day) ";
    private static final String REACHED = """
            (l.above_id = any(:%1$sTops) or not l.below and l.above_id = any(:%1$sAlone))
                and l.starts_on <= :%1$sDay and (l.ends_on is null or l.ends_on > :%1$sDay)
            """;

    private final JdbcClient jdbc;

    UnitLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the condition that the unit of a column is within the reach that is bound under the name. */
    public static String holds(String column, String reach) {
        return "exists (select 1 from unit_line l where l.unit_id = " + column + " and " + REACHED.formatted(reach)
                + ")";
    }

    /** Returns the same condition for a statement about one row: the lines of that row's unit are looked up, never all lines within the reach, which are thousands for an office. */
    public static String holdsForOne(String column, String reach) {
        return "exists (select 1 from unit_line l where l.unit_id = " + column + " and " + REACHED.formatted(reach)
                + " offset 0)";
    }

    /** Returns the statement of all units within the reach that is bound under the name. */
    public static String all(String reach) {
        return "select l.unit_id from unit_line l where " + REACHED.formatted(reach);
    }

    /** Binds a reach on a day under a name. */
    public static StatementSpec bind(StatementSpec statement, String name, UnitReach reach, LocalDate day) {
        return statement
                .param(name + "Tops", array(reach.tops()))
                .param(name + "Alone", array(reach.alone()))
                .param(name + "Day", day);
    }

    List<UnitId> within(UnitReach reach, LocalDate day) {
        return list(bind(jdbc.sql(all("reach").replaceFirst("select", "select distinct")), "reach", reach, day));
    }

    List<UnitId> among(Collection<UnitId> some, UnitReach reach, LocalDate day) {
        return list(bind(
                jdbc.sql("select o.id from unnest(cast(:some as uuid[])) o (id) where " + holds("o.id", "reach"))
                        .param("some", array(some)),
                "reach",
                reach,
                day));
    }

    List<UnitId> below(UnitId top, LocalDate day) {
        return list(
                jdbc.sql("select distinct l.unit_id from unit_line l where l.above_id = :top and not l.inherited and"
                                + ON_DAY)
                        .param("top", top.value())
                        .param("day", day));
    }

    List<UnitId> above(Collection<UnitId> units, LocalDate day) {
        return list(jdbc.sql(
                        "select distinct l.above_id from unit_line l where l.unit_id = any(:units) and not l.inherited and"
                                + ON_DAY)
                .param("units", array(units))
                .param("day", day));
    }

    Map<UnitId, Map<UnitKind, UnitId>> levels(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, Map<UnitKind, UnitId>> levels = new LinkedHashMap<>();
        jdbc.sql(
                        "select l.unit_id, l.above_id, k.code, k.name_vi, k.name_en, k.plural_vi, k.rank from unit_line l join unit u on u.id = l.above_id"
                                + " join unit_kind k on k.code = u.kind where l.unit_id = any(:units) and not l.inherited and"
                                + ON_DAY
                                + "order by k.rank, k.code, l.below desc")
                .param("units", array(units))
                .param("day", day)
                .query(row -> {
                    levels.computeIfAbsent(new UnitId(row.getObject(1, UUID.class)), none -> new LinkedHashMap<>())
                            .put(
                                    new UnitKind(
                                            row.getString(3),
                                            row.getString(4),
                                            row.getString(5),
                                            row.getString(6),
                                            row.getInt(7)),
                                    new UnitId(row.getObject(2, UUID.class)));
                });
        return levels;
    }

    private static List<UnitId> list(StatementSpec statement) {
        return statement
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
