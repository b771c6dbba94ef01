package vn.thidua.award.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.regulation.RecipientKind;

/** Reads rewards with what was paid of them; one statement each, however many. */
@NamedInterface("desk")
@Repository
public class RewardReads {

    private static final String REWARDS =
            "select r.*, d.issued_on, d.number || '/' || d.symbol as printed from award_reward_sum r join award_decision d on d.id = r.decision_id where ";
    private static final String PAYROLLS = """
            select p.decision_id, p.owner_id, p.year, d.number || '/' || d.symbol as printed, d.issued_on, d.title, d.form, s.*
            from award_payroll p join award_decision d on d.id = p.decision_id
            cross join lateral (
                select count(*) as awards, coalesce(sum(r.committed), 0) as committed, coalesce(sum(r.paid), 0) as paid, coalesce(sum(r.back), 0) as back,
                    coalesce(sum(r.open), 0) as open, coalesce(sum(r.claim), 0) as claim,
                    count(*) filter (where r.amount is null and r.standing <> 'REVOKED') as unknown, count(*) filter (where r.standing = 'HELD') as held,
                    coalesce(sum(r.withheld), 0) as withheld, count(*) filter (where r.review and r.standing <> 'REVOKED') as review
                from award_reward_sum r where r.decision_id = p.decision_id
            ) s where\s""";
    private static final String NEWEST = " order by d.issued_on desc, d.number desc, p.decision_id limit 500";

    private final JdbcClient jdbc;

    RewardReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the rewards of decisions of bodies that a role looks after, the newest first.
     *
     * @param year of the fund, null for all
     */
    public List<Payroll> payrolls(UnitReach care, @Nullable Integer year, LocalDate day) {
        return payrolls(UnitLines.bind(
                        jdbc.sql(PAYROLLS + UnitLines.holds("p.owner_id", "care")
                                + " and (cast(:year as int) is null or p.year = :year)" + NEWEST),
                        "care",
                        care,
                        day)
                .param("year", year));
    }

    /** Returns the rewards of the decisions of a body that were taken between two days. */
    public List<Payroll> payrolls(UnitId owner, LocalDate from, LocalDate until) {
        return payrolls(jdbc.sql(
                        PAYROLLS
                                + "p.owner_id = :owner and d.issued_on between :from and :until order by d.issued_on, d.number, p.decision_id")
                .param("owner", owner.value())
                .param("from", from)
                .param("until", until));
    }

    /** Returns the rewards of decisions of a body on which something is to be done, the newest first. */
    public List<Payroll> unsettled(UnitId owner, int most) {
        return payrolls(jdbc.sql(
                        PAYROLLS
                                + "p.owner_id = :owner and (s.open > 0 or s.claim > 0 or s.unknown > 0 or s.review > 0) order by d.issued_on desc, d.number desc, p.decision_id limit :most")
                .param("owner", owner.value())
                .param("most", most));
    }

    /** Returns the rewards of a decision as a whole. */
    public Optional<Payroll> payroll(DecisionId decision) {
        return payrolls(jdbc.sql(PAYROLLS + "p.decision_id = :decision").param("decision", decision.value())).stream()
                .findFirst();
    }

    /** Returns the years in which a role's bodies had decisions, the latest first. */
    public List<Integer> years(UnitReach care, LocalDate day) {
        return UnitLines.bind(
                        jdbc.sql("select distinct p.year from award_payroll p where "
                                + UnitLines.holds("p.owner_id", "care") + " order by p.year desc"),
                        "care",
                        care,
                        day)
                .query((row, n) -> row.getInt(1))
                .list();
    }

    /** Returns the rewards of decisions, in their order. */
    public Map<DecisionId, List<Payable>> of(Collection<DecisionId> decisions) {
        return list(jdbc.sql(REWARDS + "r.decision_id = any(:ids) order by r.decision_id, r.ordinal, r.id")
                        .param("ids", decisions.stream().map(DecisionId::value).toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.groupingBy(Payable::decision));
    }

    /** Returns a reward. */
    public Optional<Payable> find(RewardId id) {
        return list(jdbc.sql(REWARDS + "r.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Returns the reward of an award. */
    Optional<Payable> find(ConferralId id) {
        return list(jdbc.sql(REWARDS + "r.conferral_id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Returns rewards and keeps others from them until the transaction ends. */
    List<Payable> locked(Collection<RewardId> ids) {
        UUID[] all = ids.stream().map(RewardId::value).toArray(UUID[]::new);
        jdbc.sql("select 1 from award_reward where id = any(:ids) order by id for update")
                .param("ids", all)
                .query(Integer.class)
                .list();
        return list(
                jdbc.sql(REWARDS + "r.id = any(:ids) order by r.ordinal, r.id").param("ids", all));
    }

    /** Returns other awards of the same recipients for which money is due, by recipient. */
    Map<String, List<SeveralAwards.Other>> others(Collection<String> who, DecisionId but) {
        return jdbc
                .sql("""
                        select r.who, d.form, d.year, r.amount from award_reward r join award_decision d on d.id = r.decision_id
                        where r.who = any(:who) and r.decision_id <> :but and r.standing <> 'REVOKED' and r.amount is not null order by d.issued_on, d.number, r.id
                        """)
                .param("who", who.toArray(String[]::new))
                .param("but", but.value())
                .query((row, n) -> Map.entry(
                        row.getString("who"),
                        new SeveralAwards.Other(row.getString("form"), row.getInt("year"), row.getLong("amount"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * Another award of the same recipient.
     *
     * @param decided day of its decision
     */
    record Beside(RewardId id, SeveralAwards.Other award, LocalDate decided) {}

    /** Returns the other awards of whoever has this one, those that were taken back left out. */
    List<Beside> beside(RewardId id) {
        return jdbc.sql("""
                        select o.id, o.amount, d.form, d.year, d.issued_on from award_reward r join award_reward o on o.who = r.who and o.id <> r.id
                        join award_decision d on d.id = o.decision_id where r.id = :id and o.standing <> 'REVOKED' order by o.id
                        """)
                .param("id", id.value())
                .query((row, n) -> new Beside(
                        new RewardId(row.getObject("id", UUID.class)),
                        new SeveralAwards.Other(row.getString("form"), row.getInt("year"), row.getLong("amount")),
                        row.getObject("issued_on", LocalDate.class)))
                .list();
    }

    /** Returns on what the rewards of a decision rest, by kind of recipient; a kind for which the law said nothing is missing. */
    public Map<RecipientKind, RewardBasis> bases(DecisionId decision) {
        Map<RecipientKind, List<RewardBasis.Ground>> grounds = jdbc
                .sql("select * from award_reward_ground where decision_id = :decision order by recipient, number")
                .param("decision", decision.value())
                .query((row, n) -> Map.entry(
                        RecipientKind.valueOf(row.getString("recipient")),
                        new RewardBasis.Ground(
                                row.getString("cited"), row.getString("words"), row.getBoolean("verified"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<RecipientKind, RewardBasis> bases = new EnumMap<>(RecipientKind.class);
        jdbc.sql("select * from award_reward_basis where decision_id = :decision")
                .param("decision", decision.value())
                .query(row -> {
                    RecipientKind kind = RecipientKind.valueOf(row.getString("recipient"));
                    bases.put(
                            kind,
                            new RewardBasis(
                                    row.getBigDecimal("coefficient"),
                                    row.getBigDecimal("factor"),
                                    row.getLong("salary"),
                                    row.getBigDecimal("raw"),
                                    row.getLong("rounded"),
                                    row.getBoolean("most"),
                                    grounds.getOrDefault(kind, List.of())));
                });
        return bases;
    }

    /** Returns what became of a reward, the first first. */
    public List<RewardChange> changes(RewardId reward) {
        return jdbc.sql("select * from award_reward_change where reward_id = :id order by number")
                .param("id", reward.value())
                .query((row, n) -> new RewardChange(
                        row.getInt("number"),
                        RewardChange.What.valueOf(row.getString("what")),
                        row.getString("word"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    private static List<Payroll> payrolls(StatementSpec statement) {
        return statement.query(RewardReads::payroll).list();
    }

    private static List<Payable> list(StatementSpec statement) {
        return statement.query(RewardReads::payable).list();
    }

    private static Payroll payroll(ResultSet row, int n) throws SQLException {
        return new Payroll(
                new DecisionId(row.getObject("decision_id", UUID.class)),
                new UnitId(row.getObject("owner_id", UUID.class)),
                row.getInt("year"),
                row.getString("printed"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("title"),
                row.getString("form"),
                row.getInt("awards"),
                new Payroll.Sums(
                        row.getLong("committed"),
                        row.getLong("paid"),
                        row.getLong("back"),
                        row.getLong("open"),
                        row.getLong("claim"),
                        row.getInt("unknown"),
                        row.getInt("held"),
                        row.getLong("withheld"),
                        row.getInt("review")));
    }

    private static Payable payable(ResultSet row, int n) throws SQLException {
        return new Payable(
                new RewardId(row.getObject("id", UUID.class)),
                new DecisionId(row.getObject("decision_id", UUID.class)),
                new ConferralId(row.getObject("conferral_id", UUID.class)),
                row.getInt("ordinal"),
                new UnitId(row.getObject("owner_id", UUID.class)),
                row.getInt("year"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("printed"),
                new Payable.Who(
                        RecipientKind.valueOf(row.getString("recipient")),
                        row.getString("name"),
                        row.getString("line")),
                new Payable.Amount(
                        (Long) row.getObject("amount"),
                        RewardRule.valueOf(row.getString("rule")),
                        row.getString("rule_word"),
                        row.getBoolean("review")),
                new Payable.Standing(
                        RewardStanding.valueOf(row.getString("standing")),
                        row.getBoolean("recover"),
                        row.getString("stand_word")),
                row.getLong("paid"),
                row.getLong("back"),
                row.getLong("version"));
    }
}
