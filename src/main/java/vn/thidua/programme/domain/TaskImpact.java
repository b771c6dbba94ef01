package vn.thidua.programme.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;

/** Tells how many open tasks go over to the heirs of units that end. */
@Repository
class TaskImpact implements ReorganisationImpact {

    private final JdbcClient jdbc;
    private final Successions successions;

    TaskImpact(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, UnitId> inherited = successions.heritage(units, Heritage.WORK, day);
        return jdbc.sql("""
                        select h.heir_id, count(*) from unnest(cast(:units as uuid[]), cast(:heirs as uuid[])) h (unit_id, heir_id)
                        join task t on t.lead_id = h.unit_id and t.state not in ('VERIFIED', 'CANCELLED')
                        group by h.heir_id order by h.heir_id
                        """)
                .param("units", inherited.keySet().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("heirs", inherited.values().stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        new Hanging(new UnitId(row.getObject(1, UUID.class)), "impact.tasks", row.getLong(2)))
                .list();
    }
}
