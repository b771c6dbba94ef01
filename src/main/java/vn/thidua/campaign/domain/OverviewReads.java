package vn.thidua.campaign.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;

/** Counts over campaigns, a statement each however many there are. */
@Repository
public class OverviewReads {

    private static final String COUNTS = """
                        select c.id,
                            (select count(*) from campaign_content x where x.campaign_id = c.id and x.removed_at is null),
                            (select count(*) from campaign_target x where x.campaign_id = c.id and x.removed_at is null),
                            (select count(*) from campaign_assignment x where x.campaign_id = c.id and x.removed_at is null),
                            (select count(*) from campaign_deadline x where x.campaign_id = c.id and x.removed_at is null),
                            (select count(*) from campaign_addressee x where x.campaign_id = c.id)
                        from campaign c
                        """;

    private final JdbcClient jdbc;

    OverviewReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of what a campaign holds. */
    public record Counts(int contents, int targets, int assignments, int deadlines, int units) {

        /** A campaign that holds nothing. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /** Returns the numbers of all campaigns. */
    public Map<CampaignId, Counts> counts() {
        Map<CampaignId, Counts> counts = new HashMap<>();
        jdbc.sql(COUNTS)
                .query((row, n) -> Map.entry(new CampaignId(row.getObject(1, UUID.class)), counts(row)))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Returns the numbers of one campaign. */
    public Counts counts(CampaignId id) {
        return jdbc.sql(COUNTS + " where c.id = :id")
                .param("id", id.value())
                .query((row, n) -> counts(row))
                .optional()
                .orElse(Counts.NONE);
    }

    /** Returns the number of offices in each campaign of which a person has to say who is meant. */
    public Map<CampaignId, Integer> unclearOffices() {
        Map<CampaignId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select campaign_id, count(*) from campaign_office_use where unclear group by campaign_id
                        """)
                .query((row, n) -> Map.entry(new CampaignId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Returns the campaigns whose plan has a newer version that waits to be taken over. */
    public List<CampaignId> withNewerPlan() {
        return jdbc.sql("select distinct campaign_id from campaign_revision where taken_at is null")
                .query((row, n) -> new CampaignId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6));
    }
}
