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

    /** Tells whether a person is within reach: by a position that lasts or is to come; by a past one where there is no other. */
    public boolean holds(Reach reach, PersonId person, LocalDate day) {
        if (reach.units().isEmpty()) {
            return true;
        }
        return jdbc.sql("select exists (select 1 from person p where p.id = :person and " + HELD + ")")
                .param("person", person.value())
                .param("units", array(reach))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The condition that a person {@code p} is within {@code :units}, seen from {@code :day}. */
    static final String HELD = """
            exists (select 1 from person_position h where h.person_id = p.id and h.unit_id = any(:units)
                and (h.ends_on is null or h.ends_on > :day or not exists (
                    select 1 from person_position l where l.person_id = p.id and (l.ends_on is null or l.ends_on > :day))))
            """;

    static UUID[] array(Reach reach) {
        return reach.units().orElse(Set.of()).stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
