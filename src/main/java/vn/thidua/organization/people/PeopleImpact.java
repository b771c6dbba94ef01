package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;

/** Tells how many people work or live in units on a day. Positions keep the unit they were entered for; its heir has the people, and gives them back when the act is taken back. */
@Repository
class PeopleImpact implements ReorganisationImpact {

    private final JdbcClient jdbc;
    private final Successions successions;

    PeopleImpact(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, UnitId> holders = successions.heritage(units, Heritage.WORK, day);
        if (holders.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> heirs = holders.entrySet().stream()
                .collect(Collectors.toMap(
                        pair -> pair.getKey().value(), pair -> pair.getValue().value()));
        List<UUID> from = List.copyOf(heirs.keySet());
        return jdbc.sql("""
                        select h.heir_id, count(distinct w.person_id)
                        from unnest(cast(:from as uuid[]), cast(:to as uuid[])) h (unit_id, heir_id)
                        join person_position w on w.unit_id = h.unit_id and w.starts_on <= :day and (w.ends_on is null or w.ends_on > :day)
                        group by h.heir_id order by h.heir_id
                        """)
                .param("from", from.toArray(UUID[]::new))
                .param("to", from.stream().map(heirs::get).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) ->
                        new Hanging(new UnitId(row.getObject(1, UUID.class)), "impact.people", row.getLong(2)))
                .list();
    }
}
