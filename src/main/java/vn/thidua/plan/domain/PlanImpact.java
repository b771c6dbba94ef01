package vn.thidua.plan.domain;

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

/** Tells how many plans of units are still being read or reviewed. */
@Repository
class PlanImpact implements ReorganisationImpact {

    private final JdbcClient jdbc;
    private final Successions successions;

    PlanImpact(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, UnitId> holders = successions.heritage(units, Heritage.WORK, day);
        if (holders.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select unit_id, count(*) from plan_document
                        where unit_id in (:units) and state in ('UPLOADED', 'READING', 'READ') group by unit_id
                        """)
                .param("units", holders.keySet().stream().map(UnitId::value).toList())
                .query((row, n) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        plans -> holders.getOrDefault(plans.getKey(), plans.getKey()),
                        Collectors.summingLong(Map.Entry::getValue)))
                .entrySet()
                .stream()
                .map(plans -> new Hanging(plans.getKey(), "impact.plans", plans.getValue()))
                .toList();
    }
}
