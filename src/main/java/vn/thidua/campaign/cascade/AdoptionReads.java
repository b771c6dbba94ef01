package vn.thidua.campaign.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
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
    private final Successions successions;
    private final Clock clock;

    AdoptionReads(JdbcClient jdbc, Successions successions, Clock clock) {
        this.jdbc = jdbc;
        this.successions = successions;
        this.clock = clock;
    }

    /** Returns what a campaign carries out; empty for one that stands by itself. */
    public Optional<Adoption> of(CampaignId campaign) {
        return jdbc.sql(ADOPTION + " where a.campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(AdoptionReads::adoption)
                .optional();
    }

    /** Returns by what a unit carries a campaign out, a launched one first; what a unit did whose work it has today counts. Empty while nothing is begun. */
    public Optional<Adoption> by(CampaignId higher, UnitId unit) {
        Set<UUID> units = successions.heritage(List.of(unit), Heritage.WORK, LocalDate.now(clock)).keySet().stream()
                .map(UnitId::value)
                .collect(Collectors.toSet());
        units.add(unit.value());
        return jdbc.sql(
                        ADOPTION
                                + " where a.higher_id = :higher and a.unit_id = any(:units) order by c.state = 'DRAFT', c.launched_at, a.adopted_at limit 1")
                .param("higher", higher.value())
                .param("units", units.toArray(UUID[]::new))
                .query(AdoptionReads::adoption)
                .optional();
    }

    /** Returns what a unit took over of a campaign, once it launched its own. */
    public Optional<CarriedOut> carriedOut(CampaignId higher, UnitId unit) {
        Map<UUID, UUID> things = new HashMap<>();
        List<CampaignId> own = jdbc.sql("""
                        select a.campaign_id, t.higher_id, t.thing_id
                        from campaign_adoption a join campaign c on c.id = a.campaign_id and c.state <> 'DRAFT'
                        left join campaign_adopted_thing t on t.campaign_id = a.campaign_id
                        where a.higher_id = :higher and a.unit_id = :unit
                        """)
                .param("higher", higher.value())
                .param("unit", unit.value())
                .query((row, n) -> {
                    UUID above = row.getObject(2, UUID.class);
                    if (above != null) {
                        things.put(above, row.getObject(3, UUID.class));
                    }
                    return new CampaignId(row.getObject(1, UUID.class));
                })
                .list();
        return own.stream().findFirst().map(campaign -> new CarriedOut(campaign, things));
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
