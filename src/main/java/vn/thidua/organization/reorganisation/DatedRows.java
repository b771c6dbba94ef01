package vn.thidua.organization.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/**
 * Writes what a reorganisation makes of units: rows that begin and rows that end on its day, each marked with it, so that exactly these can be undone.
 */
@Repository
class DatedRows {

    private static final List<String> TABLES = List.of("unit_parent", "unit_name", "unit");

    private final JdbcClient jdbc;

    DatedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else move, rename, begin or end units until the transaction ends. */
    void lockMoves() {
        jdbc.sql("lock table unit_parent in share row exclusive mode").update();
    }

    void write(ReorganisationId act, LocalDate day, boolean rolesFollow, Outcome outcome) {
        Set<UnitId> ended = outcome.ended().keySet();
        end("unit", "id", ended, act, day);
        end("unit_name", "unit_id", ended, act, day);
        end("unit_parent", "unit_id", ended, act, day);
        end("unit_name", "unit_id", outcome.renamed().keySet(), act, day);
        end("unit_parent", "unit_id", outcome.moved().keySet(), act, day);
        outcome.begun().values().forEach(unit -> begin(unit, act, day));
        outcome.begun().values().forEach(unit -> name(unit, act, day));
        outcome.renamed().values().forEach(unit -> name(unit, act, day));
        Map<UnitId, List<UUID>> children = new HashMap<>();
        for (Map<UnitId, Unit> units : List.of(outcome.begun(), outcome.moved())) {
            units.values()
                    .forEach(unit -> unit.parent()
                            .ifPresent(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                                    .add(unit.id().value())));
        }
        children.forEach((parent, units) -> place(parent, units, act, day));
        outcome.ended().values().forEach(fate -> succeed(fate, rolesFollow, act, day));
        Set<UnitId> changed = new HashSet<>(outcome.touched());
        changed.removeAll(ended);
        count(changed);
    }

    /** Undoes what was written, whatever units are like otherwise. */
    void undo(ReorganisationId act) {
        jdbc.sql("delete from unit_succession where reorganisation_id = :act")
                .param("act", act.value())
                .update();
        jdbc.sql("delete from unit_alias where unit_id in (select id from unit where begun_by = :act)")
                .param("act", act.value())
                .update();
        for (String table : TABLES) {
            jdbc.sql("delete from " + table + " where begun_by = :act")
                    .param("act", act.value())
                    .update();
        }
        for (String table : TABLES) {
            String version = table.equals("unit") ? ", version = version + 1" : "";
            jdbc.sql("update " + table + " set ends_on = null, ended_by = null" + version + " where ended_by = :act")
                    .param("act", act.value())
                    .update();
        }
    }

    private void end(String table, String key, Collection<UnitId> units, ReorganisationId act, LocalDate day) {
        if (units.isEmpty()) {
            return;
        }
        String version = table.equals("unit") ? ", version = version + 1" : "";
        jdbc.sql("update " + table + " set ends_on = :day, ended_by = :act" + version + " where " + key
                        + " in (:units) and starts_on < :day and ends_on is null")
                .param("day", day)
                .param("act", act.value())
                .param("units", values(units))
                .update();
    }

    private void begin(Unit unit, ReorganisationId act, LocalDate day) {
        jdbc.sql("insert into unit (id, kind, starts_on, begun_by) values (:id, :kind, :day, :act)")
                .param("id", unit.id().value())
                .param("kind", unit.kind())
                .param("day", day)
                .param("act", act.value())
                .update();
    }

    private void name(Unit unit, ReorganisationId act, LocalDate day) {
        jdbc.sql("""
                        insert into unit_name (unit_id, name, short_name, folded, starts_on, begun_by)
                        values (:id, :name, :shortName, :folded, :day, :act)
                        """)
                .param("id", unit.id().value())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("folded", Vietnamese.fold(unit.name()))
                .param("day", day)
                .param("act", act.value())
                .update();
    }

    private void place(UnitId parent, List<UUID> units, ReorganisationId act, LocalDate day) {
        jdbc.sql("""
                        insert into unit_parent (unit_id, parent_id, starts_on, begun_by)
                        select id, :parent, :day, :act from unit where id in (:units)
                        """)
                .param("parent", parent.value())
                .param("day", day)
                .param("act", act.value())
                .param("units", units)
                .update();
    }

    private void succeed(Fate fate, boolean rolesFollow, ReorganisationId act, LocalDate day) {
        Optional<UnitId> heir = fate.heir();
        for (UnitId to : new HashSet<>(fate.successors())) {
            jdbc.sql("""
                            insert into unit_succession (from_id, to_id, starts_on, heir, roles_follow, reorganisation_id)
                            values (:from, :to, :day, :heir, :roles, :act)
                            """)
                    .param("from", fate.unit().value())
                    .param("to", to.value())
                    .param("day", day)
                    .param("heir", heir.filter(to::equals).isPresent())
                    .param("roles", rolesFollow)
                    .param("act", act.value())
                    .update();
        }
    }

    private void count(Collection<UnitId> units) {
        if (!units.isEmpty()) {
            jdbc.sql("update unit set version = version + 1 where id in (:units)")
                    .param("units", values(units))
                    .update();
        }
    }

    private static List<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
