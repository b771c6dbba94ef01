package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Tells whose people are whose: those of a unit and everything below it, and those whose unit has ended with one of these as heir. */
@NamedInterface("desk")
@Repository
public class ReachReads {

    private final JdbcClient jdbc;
    private final Units units;
    private final Successions successions;

    ReachReads(JdbcClient jdbc, Units units, Successions successions) {
        this.jdbc = jdbc;
        this.units = units;
        this.successions = successions;
    }

    /** Returns the reach of a unit on the day: itself, what is below it, and what these have inherited by then. */
    public Reach below(UnitId top, LocalDate day) {
        return of(units.subtree(top, day), day);
    }

    /** Returns the reach of units on the day: themselves and what they have inherited by then. */
    public Reach of(Collection<UnitId> some, LocalDate day) {
        Set<UnitId> all = new HashSet<>(some);
        all.addAll(successions.heritage(all, Heritage.WORK, day).keySet());
        return new Reach(Optional.of(all));
    }

    /** Returns those of the people who are within reach; one statement however many. */
    public Set<PersonId> among(Reach reach, Collection<PersonId> some, LocalDate day) {
        return reach.units().isEmpty()
                ? Set.copyOf(some)
                : Set.copyOf(jdbc.sql("select p.id from unnest(cast(:some as uuid[])) p (id) where " + held("p"))
                        .param("some", some.stream().map(PersonId::value).toArray(UUID[]::new))
                        .param("units", array(reach))
                        .param("day", day)
                        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** The condition that a person is within {@code :units}, seen from {@code :day}: by a position that lasts or is to come, by a past one where there is no other, as a head without any. */
    static String held(String person) {
        return """
                (exists (select 1 from person_position h where h.person_id = %1$s.id and h.unit_id = any(:units)
                    and (h.ends_on is null or h.ends_on > :day or not exists (
                        select 1 from person_position l where l.person_id = %1$s.id and (l.ends_on is null or l.ends_on > :day))))
                or %1$s.id in (%2$s))
                """.formatted(person, HEADS);
    }

    /** Those who head a unit of {@code :units} on {@code :day} and have no position by which they would be somebody's. */
    static final String HEADS = """
            select d.person_id from unit_head d where d.unit_id = any(:units)
                and d.starts_on <= :day and (d.ends_on is null or d.ends_on > :day)
                and not exists (select 1 from person_position o where o.person_id = d.person_id)
            """;

    static UUID[] array(Reach reach) {
        return reach.units().orElse(Set.of()).stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
