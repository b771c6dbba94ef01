package vn.thidua.campaign.allotment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.organization.UnitId;

/** Reads how targets are shared out. */
@NamedInterface("desk")
@Repository
public class AllotmentReads {

    private final JdbcClient jdbc;

    private final Memory<CampaignId, Map<UUID, Line>> lines;

    AllotmentReads(JdbcClient jdbc, Memories memories) {
        this.jdbc = jdbc;
        this.lines = memories.of(Set.of(Subject.CAMPAIGN), 200, this::read);
    }

    /**
     * How a target stands in the list.
     *
     * @param units how many have a share
     * @param goals what their goals come to
     */
    public record Line(Sharing sharing, int units, BigDecimal goals, String reason) {}

    /** Returns how each target of a campaign that is shared out is; one statement, however many units. */
    public Map<UUID, Line> lines(CampaignId campaign) {
        return lines.get(campaign);
    }

    private Map<UUID, Line> read(CampaignId campaign) {
        Map<UUID, Line> lines = new HashMap<>();
        jdbc.sql(
                        "select target_id, sharing, units, goals, reason from campaign_allotment where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(row -> {
                    lines.put(
                            row.getObject("target_id", UUID.class),
                            new Line(
                                    Sharing.valueOf(row.getString("sharing")),
                                    row.getInt("units"),
                                    row.getBigDecimal("goals"),
                                    row.getString("reason")));
                });
        return Map.copyOf(lines);
    }

    /** Returns how a target is shared out; empty while it is not. */
    public Optional<Allotment> find(UUID target) {
        Map<UnitId, Share> shares = new LinkedHashMap<>();
        jdbc.sql("select unit_id, goal, weight from campaign_allotment_unit where target_id = :target order by unit_id")
                .param("target", target)
                .query(row -> {
                    shares.put(new UnitId(row.getObject("unit_id", UUID.class)), share(row));
                });
        return jdbc.sql(
                        "select sharing, reason, decided_at, decided_by, version from campaign_allotment where target_id = :target")
                .param("target", target)
                .query((row, n) -> new Allotment(
                        target,
                        Sharing.valueOf(row.getString("sharing")),
                        shares,
                        row.getString("reason"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("decided_by"),
                        row.getLong("version")))
                .optional();
    }

    /** Returns what units owe of the targets of a campaign; two statements however many. */
    public Owed owed(CampaignId campaign, Collection<UnitId> units) {
        Map<UUID, Integer> asked = new HashMap<>();
        lines(campaign).forEach((target, line) -> asked.put(target, line.units()));
        Map<UUID, Map<UnitId, Share>> shares = new HashMap<>();
        if (!asked.isEmpty()) {
            jdbc.sql("""
                            select s.target_id, s.unit_id, s.goal, s.weight
                            from campaign_allotment a join campaign_allotment_unit s on s.target_id = a.target_id and s.unit_id = any(:units)
                            where a.campaign_id = :campaign
                            """)
                    .param("campaign", campaign.value())
                    .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                    .query(row -> {
                        shares.computeIfAbsent(row.getObject("target_id", UUID.class), none -> new HashMap<>())
                                .put(new UnitId(row.getObject("unit_id", UUID.class)), share(row));
                    });
        }
        return new Owed(asked, shares);
    }

    /** Returns by what units weighed the last time that something was shared out so; a unit that never was is missing. */
    public Map<UnitId, BigDecimal> lastWeights(Sharing sharing) {
        Map<UnitId, BigDecimal> weights = new HashMap<>();
        jdbc.sql("""
                        select distinct on (s.unit_id) s.unit_id, s.weight
                        from campaign_allotment a join campaign_allotment_unit s on s.target_id = a.target_id and s.weight is not null
                        where a.sharing = :sharing order by s.unit_id, a.decided_at desc
                        """).param("sharing", sharing.name()).query(row -> {
            weights.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getBigDecimal("weight"));
        });
        return weights;
    }

    /** Returns the units that the campaign addresses, as they were told; those that have ended too. */
    public List<UnitId> addressed(CampaignId campaign) {
        return jdbc.sql("select unit_id from campaign_addressee where campaign_id = :campaign order by unit_id")
                .param("campaign", campaign.value())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(row.getBigDecimal("goal"), row.getBigDecimal("weight"));
    }
}
