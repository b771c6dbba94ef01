package vn.thidua.campaign.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.PlanId;

/** Reads newer versions of plans that wait to be taken over. */
@Repository
public class RevisionReads {

    private final JdbcClient jdbc;

    RevisionReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the newest version of the plan that waits; empty when none does. */
    public Optional<PlanId> waiting(CampaignId id) {
        return jdbc.sql("""
                        select plan_id from campaign_revision
                        where campaign_id = :campaign and taken_at is null order by offered_at desc limit 1
                        """)
                .param("campaign", id.value())
                .query((row, n) -> new PlanId(row.getObject(1, UUID.class)))
                .optional();
    }
}
