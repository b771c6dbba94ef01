package vn.thidua.campaign.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Writes the history of campaigns and guards against changes made at the same time. */
@Repository
class AmendmentRows {

    private final JdbcClient jdbc;
    private final CampaignRows campaigns;

    AmendmentRows(JdbcClient jdbc, CampaignRows campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    /** Counts a change; returns who changed what, when somebody did since the person saw the campaign. */
    Optional<Refusal> stale(AmendDesk.Wish wish) {
        if (campaigns.touch(wish.campaign(), wish.version())) {
            return Optional.empty();
        }
        return Optional.of(jdbc.sql("""
                        select by_name, title from campaign_amendment where campaign_id = :campaign order by at desc limit 1
                        """)
                .param("campaign", wish.campaign().value())
                .query((row, n) -> CampaignRefusal.CHANGED_MEANWHILE.because(row.getString(1), row.getString(2)))
                .optional()
                .orElseGet(() -> CampaignRefusal.CHANGED_MEANWHILE.because("", "")));
    }

    /** Keeps one changed field. */
    void keep(
            CampaignId campaign,
            String thing,
            UUID id,
            String title,
            Facts.Change change,
            String why,
            By by,
            Instant now) {
        jdbc.sql("""
                        insert into campaign_amendment (id, campaign_id, thing, thing_id, title, field, was, becomes, why, account_id, by_name, at)
                        values (:id, :campaign, :thing, :thingId, :title, :field, :was, :becomes, :why, :account, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", campaign.value())
                .param("thing", thing)
                .param("thingId", id)
                .param("title", title)
                .param("field", change.field())
                .param("was", change.was())
                .param("becomes", change.becomes())
                .param("why", why)
                .param("account", by.account())
                .param("by", by.name())
                .param("now", CampaignRows.at(now))
                .update();
    }

    /** Takes a thing out. */
    void takeOut(CampaignThing.Sort sort, UUID id, Instant now) {
        jdbc.sql("update " + sort.table() + " set removed_at = :now where id = :id")
                .param("id", id)
                .param("now", CampaignRows.at(now))
                .update();
    }
}
