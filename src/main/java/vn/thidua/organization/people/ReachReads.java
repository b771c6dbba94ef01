package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;

/** Tells who is within reach. */
@NamedInterface("desk")
@Repository
public class ReachReads {

    private final JdbcClient jdbc;
    private final Units units;

    ReachReads(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Returns what of the reach is the unit or below it on the day. */
    public Reach below(UnitId top, Reach reach, LocalDate day) {
        UnitReach below = UnitReach.below(top);
        Optional<UnitReach> common = reach.units()
                .filter(mine -> units.among(Set.of(top), mine, day).isEmpty())
                .map(mine -> {
                    Set<UnitId> inside = units.among(mine.named(), below, day);
                    return mine.among(inside);
                });
        return Reach.of(common.orElse(below));
    }

    /** Returns those of the people who are within reach; one statement however many. */
    public Set<PersonId> among(Reach reach, Collection<PersonId> some, LocalDate day) {
        return reach.everybody()
                ? Set.copyOf(some)
                : Set.copyOf(reach.bind(
                                jdbc.sql("select p.id from unnest(cast(:some as uuid[])) p (id) where "
                                        + reach.held("p")),
                                day)
                        .param("some", some.stream().map(PersonId::value).toArray(UUID[]::new))
                        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }
}
