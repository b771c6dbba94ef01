package vn.thidua.organization.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;

/** Reads what a reorganisation finds on its day, and what was built on it. */
@Repository
class GroundReads {

    private final JdbcClient jdbc;
    private final UnitReads units;

    GroundReads(JdbcClient jdbc, UnitReads units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    Ground on(LocalDate day, Collection<Step> steps) {
        Set<UnitId> named = new HashSet<>();
        steps.forEach(step -> {
            named.addAll(step.units());
            step.fates().forEach(fate -> named.addAll(fate.successors()));
            if (step instanceof Step.Move move && move.parent() != null) {
                named.add(move.parent());
            }
        });
        return new Ground(units.on(day), kinds(day), changed(day), ending(day), needed(day), units.names(named, day));
    }

    /** Returns the name of a unit that would be below itself on the day or later; only once the rows are written. */
    Optional<String> circleFrom(LocalDate day) {
        return units.circleFrom(day).map(unit -> units.names(List.of(unit), day).getOrDefault(unit, ""));
    }

    /** Tells whether rows of other acts lie on units that the act began or changed. */
    boolean builtOn(ReorganisationId act, LocalDate day) {
        return jdbc.sql("""
                        with begun as (select id from unit where begun_by = :act),
                        touched as (
                            select id from begun
                            union select id from unit where ended_by = :act
                            union select unit_id from unit_name where begun_by = :act or ended_by = :act
                            union select unit_id from unit_parent where begun_by = :act or ended_by = :act)
                        select exists (select 1 from unit_name where unit_id in (select id from touched)
                                and starts_on >= :day and begun_by is distinct from :act)
                            or exists (select 1 from unit_parent where unit_id in (select id from touched)
                                and starts_on >= :day and begun_by is distinct from :act)
                            or exists (select 1 from unit_parent where parent_id in (select id from begun)
                                and begun_by is distinct from :act)
                            or exists (select 1 from unit where id in (select id from touched)
                                and ends_on >= :day and ended_by is distinct from :act)
                            or exists (select 1 from unit_parent p join unit u on u.id = p.parent_id
                                where p.ended_by = :act and u.ends_on is not null and u.ended_by is distinct from :act)
                            or exists (select 1 from unit_succession where to_id in (select id from begun)
                                and reorganisation_id <> :act)
                        """)
                .param("act", act.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private Set<String> kinds(LocalDate day) {
        return jdbc.sql(
                        "select code from unit_kind where (starts_on is null or starts_on <= :day) and (ends_on is null or ends_on > :day)")
                .param("day", day)
                .query((row, n) -> row.getString(1))
                .set();
    }

    private Set<UnitId> changed(LocalDate day) {
        return units("""
                select unit_id from unit_name where starts_on >= :day or ends_on >= :day
                union select unit_id from unit_parent where starts_on >= :day or ends_on >= :day
                union select id from unit where starts_on >= :day or ends_on >= :day
                """, day);
    }

    private Set<UnitId> ending(LocalDate day) {
        return units("select id from unit where ends_on > :day", day);
    }

    private Set<UnitId> needed(LocalDate day) {
        return units("""
                select parent_id from unit_parent where starts_on >= :day
                union select to_id from unit_succession where starts_on >= :day
                """, day);
    }

    private Set<UnitId> units(String sql, LocalDate day) {
        return jdbc.sql(sql)
                .param("day", day)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .set();
    }
}
