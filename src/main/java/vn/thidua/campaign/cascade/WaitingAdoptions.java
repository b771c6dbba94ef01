package vn.thidua.campaign.cascade;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;

/** Plans by which the person's unit is to carry a campaign out, begun and not yet launched. */
@Component
class WaitingAdoptions implements WaitingWork {

    private final JdbcClient jdbc;

    WaitingAdoptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Item> of(Actor actor) {
        if (!actor.may(Act.ADOPT_CAMPAIGN)) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.id, c.title from campaign_adoption a join campaign c on c.id = a.campaign_id
                        where c.state = 'DRAFT' and (a.unit_id = :unit or c.owner_unit = :unit) order by a.adopted_at
                        """)
                .param("unit", actor.unit().value())
                .query((row, n) -> new Item(
                        "cascade.toLaunch",
                        List.of(row.getString("title")),
                        "/campaigns/" + row.getString("id") + "/paper",
                        null,
                        false))
                .list();
    }
}
