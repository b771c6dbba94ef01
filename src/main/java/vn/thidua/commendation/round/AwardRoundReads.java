package vn.thidua.commendation.round;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.regulation.RecipientKind;

/** Reads rounds with what they ask for; two statements, however many. */
@NamedInterface("desk")
@Repository
public class AwardRoundReads {

    private static final String ALL = "select r.* from commendation_round r ";

    private final JdbcClient jdbc;

    AwardRoundReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a round. */
    public Optional<AwardRound> find(AwardRoundId id) {
        return list(jdbc.sql(ALL + "where r.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Returns rounds, by id. */
    public Map<AwardRoundId, AwardRound> of(Collection<AwardRoundId> ids) {
        return list(jdbc.sql(ALL + "where r.id = any(:ids)")
                        .param("ids", ids.stream().map(AwardRoundId::value).toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.toMap(AwardRound::id, round -> round));
    }

    /** Returns a round and keeps others from it until the transaction ends. */
    Optional<AwardRound> locked(AwardRoundId id) {
        jdbc.sql("select 1 from commendation_round where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    /**
     * Returns the rounds of bodies that a role looks after, and those of bodies above it that units may know; open ones first, then the latest.
     *
     * @param above the unit of the role and all above it
     */
    public List<AwardRound> seen(UnitReach care, Collection<UnitId> above, LocalDate day) {
        return list(UnitLines.bind(
                        jdbc.sql(
                                ALL + "where " + UnitLines.holds("r.owner_id", "care")
                                        + " or r.owner_id = any(:above) and r.state <> 'DRAFT' order by r.state = 'OPEN' desc, r.begun_at desc, r.id limit 500"),
                        "care",
                        care,
                        day)
                .param("above", above.stream().map(UnitId::value).toArray(UUID[]::new)));
    }

    /** Returns the rounds of a campaign, the latest first. */
    public List<AwardRound> of(CampaignId campaign) {
        return list(jdbc.sql(ALL + "where r.campaign_id = :campaign order by r.begun_at desc, r.id")
                .param("campaign", campaign.value()));
    }

    /** Returns what became of a round, the first first. */
    public List<RoundChange> changes(AwardRoundId id) {
        return jdbc.sql("select * from commendation_round_change where round_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> new RoundChange(
                        row.getInt("number"),
                        RoundChange.What.valueOf(row.getString("what")),
                        row.getString("why"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    private List<AwardRound> list(StatementSpec statement) {
        List<AwardRound> bare = statement.query(AwardRoundReads::round).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Ask>> asks = jdbc
                .sql("select * from commendation_ask where round_id = any(:ids) order by ord")
                .param("ids", bare.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("round_id", UUID.class), ask(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return bare.stream()
                .map(one -> with(one, asks.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private static AwardRound with(AwardRound one, List<Ask> asks) {
        return new AwardRound(
                one.id(),
                one.owner(),
                one.kind(),
                one.title(),
                one.year(),
                one.campaign(),
                one.words(),
                one.lastDay(),
                one.takesLate(),
                one.secret(),
                asks,
                one.state(),
                one.changedBy(),
                one.version());
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                row.getString("form"),
                RecipientKind.valueOf(row.getString("recipient")),
                new AskQuota(
                        (Integer) row.getObject("most"),
                        row.getBigDecimal("percent"),
                        (Integer) row.getObject("base"),
                        row.getString("base_words"),
                        RoundingMode.valueOf(row.getString("rounding"))),
                row.getString("criteria").lines().toList(),
                row.getBoolean("heads"),
                row.getObject("last_day", LocalDate.class));
    }

    private static AwardRound round(ResultSet row, int n) throws SQLException {
        UUID campaign = row.getObject("campaign_id", UUID.class);
        return new AwardRound(
                new AwardRoundId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("owner_id", UUID.class)),
                CommendationKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("year"),
                campaign == null ? null : new CampaignId(campaign),
                row.getString("words"),
                row.getObject("last_day", LocalDate.class),
                row.getString("lateness").equals("MARKED"),
                row.getBoolean("secret"),
                List.of(),
                RoundState.valueOf(row.getString("state")),
                row.getString("changed_by"),
                row.getLong("version"));
    }
}
