package vn.thidua.campaign.domain;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;

/** Reads the history of a campaign. */
@Repository
public class AmendmentReads {

    private final JdbcClient jdbc;

    AmendmentReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what was changed, newest first. */
    public List<Amendment> of(CampaignId campaign) {
        return jdbc.sql("""
                        select thing, title, field, was, becomes, why, by_name, at from campaign_amendment
                        where campaign_id = :campaign order by at desc, title, field
                        """)
                .param("campaign", campaign.value())
                .query((row, n) -> new Amendment(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Objects.requireNonNull(CampaignReads.moment(row, "at"))))
                .list();
    }
}
