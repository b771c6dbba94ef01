package vn.thidua.access.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;

/** Tells how many roles people hold for units. */
@Repository
class RoleImpact implements ReorganisationImpact {

    private final JdbcClient jdbc;
    private final Successions successions;

    RoleImpact(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, UnitId> holders = successions.heritage(units, Heritage.ROLES, day);
        if (holders.isEmpty()) {
            return List.of();
        }
        Map<UnitId, Long> roles = new LinkedHashMap<>();
        jdbc.sql("""
                        select g.unit_id, count(*) from role_grant g join account a on a.id = g.account_id and a.closed_at is null
                        where g.unit_id in (:units) and (g.ends_on is null or g.ends_on > :day) group by g.unit_id
                        """)
                .param("units", holders.keySet().stream().map(UnitId::value).toList())
                .param("day", day)
                .query((row, n) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list()
                .forEach(held ->
                        roles.merge(holders.getOrDefault(held.getKey(), held.getKey()), held.getValue(), Long::sum));
        return roles.entrySet().stream()
                .map(held -> new Hanging(held.getKey(), "impact.roles", held.getValue()))
                .toList();
    }
}
