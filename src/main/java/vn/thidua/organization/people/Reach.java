package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;

/**
 * Whose people are meant: those of a unit and everything below it, and those whose unit has ended with one of these as heir.
 *
 * @param units people of these only; empty for everybody, also people who are nowhere
 */
@NamedInterface("desk")
public record Reach(Optional<UnitReach> units) {

    /** Everybody. */
    public static final Reach EVERYBODY = new Reach(Optional.empty());

    /** Returns the reach of people of these units. */
    public static Reach of(UnitReach units) {
        return new Reach(Optional.of(units));
    }

    /** Tells whether everybody is meant. */
    public boolean everybody() {
        return units.isEmpty();
    }

    /** Returns the condition that the unit of a column is meant; to be bound with {@link #bind}. */
    public String holds(String column) {
        return everybody() ? "true" : UnitLines.holds(column, "reach");
    }

    /** Returns the statement of those who head a unit that is meant on {@code :day} and have no position by which they would be somebody's. */
    public String heads() {
        return """
                select d.person_id from unit_head d where %s
                    and d.starts_on <= :day and (d.ends_on is null or d.ends_on > :day)
                    and not exists (select 1 from person_position o where o.person_id = d.person_id)
                """.formatted(holds("d.unit_id"));
    }

    /** The condition that a person is meant, seen from {@code :day}: by a position that lasts or is to come, by a past one where there is no other, as a head without any. */
    String held(String person) {
        return everybody() ? "true" : """
                (exists (select 1 from person_position h where h.person_id = %1$s.id and %2$s
                    and (h.ends_on is null or h.ends_on > :day or not exists (
                        select 1 from person_position l where l.person_id = %1$s.id and (l.ends_on is null or l.ends_on > :day))))
                or %1$s.id in (%3$s))
                """.formatted(person, holds("h.unit_id"), heads());
    }

    /** Binds what the conditions need, {@code :day} too. */
    public StatementSpec bind(StatementSpec statement, LocalDate day) {
        StatementSpec seen = statement.param("day", day);
        return units.map(these -> UnitLines.bind(seen, "reach", these, day)).orElse(seen);
    }
}
