package vn.thidua.campaign.cascade;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes which campaigns carry out which. */
@Repository
class AdoptionRows {

    private final JdbcClient jdbc;

    AdoptionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from beginning the same until the transaction ends. */
    void lock(CampaignId higher, UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('adoption:' || :higher || ':' || :unit, 0))")
                .param("higher", higher.toString())
                .param("unit", unit.toString())
                .query((row, n) -> "")
                .list();
    }

    void insert(CampaignId campaign, CampaignId higher, UnitId unit, By by, Instant now) {
        jdbc.sql(
                        "insert into campaign_adoption (campaign_id, higher_id, unit_id, adopted_at, adopted_by) values (:campaign, :higher, :unit, :now, :by)")
                .param("campaign", campaign.value())
                .param("higher", higher.value())
                .param("unit", unit.value())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Notes where contents and targets come from. */
    void originate(CampaignId campaign, Map<UUID, UUID> origins) {
        jdbc.sql("""
                        insert into campaign_adopted_thing (thing_id, campaign_id, higher_id)
                        select o.thing, :campaign, o.higher from unnest(cast(:things as uuid[]), cast(:highers as uuid[])) o (thing, higher)
                        """)
                .param("campaign", campaign.value())
                .param("things", origins.keySet().toArray(UUID[]::new))
                .param("highers", origins.values().toArray(UUID[]::new))
                .update();
    }

    void launchBy(CampaignId campaign, @Nullable UUID deadline) {
        jdbc.sql("""
                        insert into campaign_launch_rule (campaign_id, deadline_id) values (:campaign, :deadline)
                        on conflict (campaign_id) do update set deadline_id = excluded.deadline_id
                        """)
                .param("campaign", campaign.value())
                .param("deadline", deadline)
                .update();
    }
}
