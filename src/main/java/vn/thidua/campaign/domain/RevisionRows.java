package vn.thidua.campaign.domain;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.PlanId;

/** Writes which newer versions of plans wait and which were taken over. */
@Repository
class RevisionRows {

    private final JdbcClient jdbc;
    private final CampaignRows campaigns;

    RevisionRows(JdbcClient jdbc, CampaignRows campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    /** Notes that a newer version waits; returns false when it was noted before. */
    boolean offer(CampaignId campaign, PlanId newer, Instant now) {
        return jdbc.sql("""
                                insert into campaign_revision (plan_id, campaign_id, offered_at)
                                values (:plan, :campaign, :now) on conflict do nothing
                                """)
                        .param("plan", newer.value())
                        .param("campaign", campaign.value())
                        .param("now", CampaignRows.at(now))
                        .update()
                > 0;
    }

    /** Notes that it was taken over, and with it every older one that waits; returns false when it no longer waits. */
    boolean taken(CampaignId campaign, PlanId newer, String by, Instant now) {
        boolean waits = jdbc.sql(
                                "update campaign_revision set taken_at = :now, taken_by = :by where plan_id = :plan and taken_at is null")
                        .param("plan", newer.value())
                        .param("by", by)
                        .param("now", CampaignRows.at(now))
                        .update()
                > 0;
        jdbc.sql(
                        "update campaign_revision set taken_at = :now, taken_by = :by where campaign_id = :campaign and taken_at is null")
                .param("campaign", campaign.value())
                .param("by", by)
                .param("now", CampaignRows.at(now))
                .update();
        return waits;
    }

    /** Writes the head as the newer version has it. */
    void update(CampaignHead head) {
        campaigns.update(head);
        jdbc.sql("update campaign set plan_number = :number, plan_date = :date where id = :id")
                .param("id", head.id().value())
                .param("number", head.planNumber())
                .param("date", head.planDate())
                .update();
    }
}
