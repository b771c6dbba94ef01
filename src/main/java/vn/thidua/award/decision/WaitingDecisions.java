package vn.thidua.award.decision;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.organization.UnitId;

/** What waits: drafts that need a number, numbered decisions that need their signed paper. */
@Component
class WaitingDecisions implements WaitingWork {

    private final DecisionSight sight;
    private final JdbcClient jdbc;

    WaitingDecisions(DecisionSight sight, JdbcClient jdbc) {
        this.sight = sight;
        this.jdbc = jdbc;
    }

    @Override
    public List<Item> of(Actor actor) {
        if (!sight.works(actor)) {
            return List.of();
        }
        UnitId body = sight.body(actor);
        if (!sight.may(Act.ISSUE_DECISIONS, body, actor) && !sight.may(Act.DRAFT_DECISIONS, body, actor)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        jdbc.sql("""
                        select id, state, title, number || '/' || symbol as printed from award_decision where issuer_id = :body and state in ('DRAFT', 'NUMBERED')
                        order by state desc, drafted_at limit 50
                        """).param("body", body.value()).query(row -> {
            boolean draft = row.getString("state").equals("DRAFT");
            String name = draft ? row.getString("title") : row.getString("printed");
            items.add(new Item(
                    draft ? "decisions.waitsForNumber" : "decisions.waitsForPaper",
                    List.of(name),
                    "/awards/decisions/" + row.getString("id"),
                    null,
                    false));
        });
        return items;
    }
}
