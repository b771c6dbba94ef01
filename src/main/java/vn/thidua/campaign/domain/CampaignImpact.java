package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;

/** Tells what campaigns have laid on units: duties still to do, parts in assignments, running campaigns that address them, campaigns of their own. */
@Repository
class CampaignImpact implements ReorganisationImpact {

    private static final String HANGING = """
            with inherited as (select * from %s),
            running as (select id from campaign where state = 'LAUNCHED')
            select h.heir_id, 'impact.campaigns' as sort, count(distinct a.campaign_id) as things
            from inherited h join campaign_addressee a on a.unit_id = h.unit_id join running c on c.id = a.campaign_id
            group by h.heir_id
            union all
            select h.heir_id, 'impact.owned', count(*)
            from inherited h join campaign c on c.issuer_unit = h.unit_id and c.state <> 'CLOSED'
            group by h.heir_id
            union all
            select h.heir_id, 'impact.parts', count(distinct p.assignment_id)
            from inherited h join campaign_part_unit p on p.unit_id = h.unit_id join running c on c.id = p.campaign_id
            group by h.heir_id
            union all
            select h.heir_id, 'impact.duties', count(distinct y.due_id)
            from inherited h join campaign_duty y on y.unit_id = h.unit_id join running c on c.id = y.campaign_id
            join campaign_due d on d.id = y.due_id and d.last_day >= :day
            where not exists (select 1 from campaign_due_done f where f.due_id = d.id and f.unit_id in (h.unit_id, h.heir_id))
            group by h.heir_id
            order by 1, 2
            """.formatted(Inheritance.TABLE);

    private final JdbcClient jdbc;
    private final Successions successions;

    CampaignImpact(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        return Inheritance.bind(jdbc.sql(HANGING), successions.heritage(units, Heritage.WORK, day))
                .param("day", day)
                .query((row, n) ->
                        new Hanging(new UnitId(row.getObject(1, UUID.class)), row.getString(2), row.getLong(3)))
                .list();
    }
}
