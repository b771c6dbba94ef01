package vn.thidua.organization.reorganisation;

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

/** Tells in how many groups made by hand and in how many clusters of the year, or a later one, units are. */
@Repository
class MembershipImpact implements ReorganisationImpact {

    private static final String HANGING = """
            with inherited (unit_id, heir_id) as (select * from unnest(cast(:from as uuid[]), cast(:to as uuid[])))
            select h.heir_id, 'impact.clusters', count(distinct m.cluster_id)
            from inherited h join cluster_member m on m.unit_id = h.unit_id
            join cluster c on c.id = m.cluster_id and c.year >= :year
            group by h.heir_id
            union all
            select h.heir_id, 'impact.groups', count(distinct m.group_id)
            from inherited h join unit_group_member m on m.unit_id = h.unit_id and (m.ends_on is null or m.ends_on > :day)
            join unit_group g on g.id = m.group_id and (g.ends_on is null or g.ends_on > :day)
            group by h.heir_id
            order by 1, 2
            """;

    private final JdbcClient jdbc;
    private final Successions successions;

    MembershipImpact(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        List<Map.Entry<UnitId, UnitId>> holders =
                List.copyOf(successions.heritage(units, Heritage.WORK, day).entrySet());
        if (holders.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(HANGING)
                .param(
                        "from",
                        holders.stream().map(pair -> pair.getKey().value()).toArray(UUID[]::new))
                .param(
                        "to",
                        holders.stream().map(pair -> pair.getValue().value()).toArray(UUID[]::new))
                .param("day", day)
                .param("year", day.getYear())
                .query((row, n) ->
                        new Hanging(new UnitId(row.getObject(1, UUID.class)), row.getString(2), row.getLong(3)))
                .list();
    }
}
