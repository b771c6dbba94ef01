package vn.thidua.campaign.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.organization.UnitId;

/** Reads which campaigns carry out which. */
@NamedInterface("desk")
@Repository
public class AdoptionReads {

    private static final String ADOPTION = """
            select a.campaign_id, a.higher_id, h.title, a.unit_id, c.state
            from campaign_adoption a join campaign c on c.id = a.campaign_id join campaign h on h.id = a.higher_id
            """;

    private final JdbcClient jdbc;

    AdoptionReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what a campaign carries out; empty for one that stands by itself. */
    public Optional<Adoption> of(CampaignId campaign) {
        return jdbc.sql(ADOPTION + " where a.campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(AdoptionReads::adoption)
                .optional();
    }

    /** Returns by what a unit carries a campaign out; empty while it has not begun. */
    public Optional<Adoption> by(CampaignId higher, UnitId unit) {
        return jdbc.sql(ADOPTION + " where a.higher_id = :higher and a.unit_id = :unit")
                .param("higher", higher.value())
                .param("unit", unit.value())
                .query(AdoptionReads::adoption)
                .optional();
    }

    private static Adoption adoption(ResultSet row, int number) throws SQLException {
        return new Adoption(
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new CampaignId(row.getObject("higher_id", UUID.class)),
                row.getString("title"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                CampaignState.valueOf(row.getString("state")));
    }
}
