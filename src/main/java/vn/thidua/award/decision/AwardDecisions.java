package vn.thidua.award.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.regulation.RecipientKind;

/** Reads decisions and the awards in them; one statement each, however many. */
@NamedInterface("desk")
@Repository
public class AwardDecisions {

    private static final String DECISIONS = "select d.* from award_decision d where ";
    private static final String CONFERRALS =
            "select c.*, d.form from award_conferral c join award_decision d on d.id = c.decision_id where ";
    private static final String IN_ORDER = " order by c.decision_id, c.ordinal, c.made_at, c.id";

    private final JdbcClient jdbc;

    AwardDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a decision, in whatever state. */
    public Optional<AwardDecision> find(DecisionId id) {
        return of(List.of(id)).values().stream().findFirst();
    }

    /** Returns decisions by id. */
    public Map<DecisionId, AwardDecision> of(Collection<DecisionId> ids) {
        return decisions(jdbc.sql(DECISIONS + "d.id = any(:ids)")
                        .param("ids", ids.stream().map(DecisionId::value).toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.toMap(AwardDecision::id, Function.identity()));
    }

    /** Returns the decisions that were ever effective under a number as printed, {@code 312/QĐ-UBND}, and on a day; issuers can share a symbol. */
    public List<AwardDecision> numbered(int number, String symbol, LocalDate on) {
        return decisions(jdbc.sql(
                        DECISIONS
                                + "d.number = :number and lower(d.symbol) = lower(:symbol) and d.issued_on = :on and d.state in ('EFFECTIVE', 'REVOKED') order by d.id")
                .param("number", number)
                .param("symbol", symbol)
                .param("on", on));
    }

    /** Returns the decisions of a round that were not given up, the first first. */
    public List<AwardDecision> of(AwardRoundId round) {
        return decisions(
                jdbc.sql(DECISIONS + "d.round_id = :round and d.state <> 'CANCELLED' order by d.drafted_at, d.id")
                        .param("round", round.value()));
    }

    /** Returns a page of decisions: drafts first, then the newest. */
    public List<AwardDecision> page(DecisionFilter filter, int skip, int most) {
        return decisions(filtered(
                        "d.*",
                        filter,
                        " order by d.issued_on desc nulls first, d.number desc, d.drafted_at desc, d.id limit :most offset :skip")
                .param("most", most)
                .param("skip", skip));
    }

    /** Returns how many decisions the filter finds. */
    public long count(DecisionFilter filter) {
        return filtered("count(*)", filter, "").query(Long.class).single();
    }

    /** Returns a page of the decisions of a body that were ever effective, the newest first. */
    public List<AwardDecision> issued(UnitId issuer, int skip, int most) {
        return decisions(jdbc.sql(
                        DECISIONS
                                + "d.issuer_id = :issuer and d.state in ('EFFECTIVE', 'REVOKED') order by d.issued_on desc, d.number desc, d.id limit :most offset :skip")
                .param("issuer", issuer.value())
                .param("most", most)
                .param("skip", skip));
    }

    /** Returns how many decisions of a body were ever effective. */
    public long issued(UnitId issuer) {
        return jdbc.sql(
                        "select count(*) from award_decision where issuer_id = :issuer and state in ('EFFECTIVE', 'REVOKED')")
                .param("issuer", issuer.value())
                .query(Long.class)
                .single();
    }

    /** Returns an award. */
    public Optional<Conferral> conferral(ConferralId id) {
        return conferrals(List.of(id)).values().stream().findFirst();
    }

    /** Returns awards by id. */
    public Map<ConferralId, Conferral> conferrals(Collection<ConferralId> ids) {
        return list(jdbc.sql(CONFERRALS + "c.id = any(:ids)" + IN_ORDER)
                        .param("ids", ids.stream().map(ConferralId::value).toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.toMap(Conferral::id, Function.identity()));
    }

    /** Returns the awards of a decision in their order; corrected ones before those that stand in their place. */
    public List<Conferral> conferrals(DecisionId decision) {
        return conferralsOf(List.of(decision)).getOrDefault(decision, List.of());
    }

    /** Returns the awards of decisions in their order. */
    public Map<DecisionId, List<Conferral>> conferralsOf(Collection<DecisionId> decisions) {
        return list(jdbc.sql(CONFERRALS + "c.decision_id = any(:ids)" + IN_ORDER)
                        .param("ids", decisions.stream().map(DecisionId::value).toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.groupingBy(Conferral::decision));
    }

    /** Returns in which award each proposal is, of decisions that were not given up; which is in none is missing. */
    public Map<ProposalId, Conferral> ofProposals(Collection<ProposalId> proposals) {
        return list(jdbc.sql(CONFERRALS
                                + "c.proposal_id = any(:ids) and c.state <> 'CORRECTED' and d.state <> 'CANCELLED'"
                                + IN_ORDER)
                        .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.toMap(
                        one -> new ProposalId(
                                java.util.Objects.requireNonNull(one.proposal()).value()),
                        Function.identity(),
                        (first, later) -> first));
    }

    private StatementSpec filtered(String what, DecisionFilter filter, String order) {
        StringBuilder sql = new StringBuilder("select " + what + " from award_decision d where ("
                + UnitLines.holds("d.issuer_id", "reach")
                + " or d.state in ('EFFECTIVE', 'REVOKED') and exists (select 1 from award_conferral c where c.decision_id = d.id and "
                + UnitLines.holds("c.unit_id", "reach") + "))");
        sql.append(filter.state() == null ? "" : " and d.state = :state");
        sql.append(
                filter.year() == null
                        ? ""
                        : " and coalesce(cast(extract(year from d.issued_on) as int), d.year) = :year");
        sql.append(filter.form().isEmpty() ? "" : " and d.form = :form");
        sql.append(filter.issued() ? " and d.state in ('EFFECTIVE', 'REVOKED')" : "");
        return UnitLines.bind(jdbc.sql(sql + order), "reach", filter.reach(), filter.day())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("year", filter.year())
                .param("form", filter.form());
    }

    private static List<AwardDecision> decisions(StatementSpec statement) {
        return statement.query((row, n) -> decision(row)).list();
    }

    private static List<Conferral> list(StatementSpec statement) {
        return statement.query((row, n) -> conferral(row)).list();
    }

    private static AwardDecision decision(ResultSet row) throws SQLException {
        UUID round = row.getObject("round_id", UUID.class);
        OffsetDateTime effective = row.getObject("effective_at", OffsetDateTime.class);
        return new AwardDecision(
                new DecisionId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("issuer_id", UUID.class)),
                round == null ? null : new AwardRoundId(round),
                CommendationKind.valueOf(row.getString("kind")),
                row.getString("form"),
                row.getInt("year"),
                row.getString("title"),
                new DecisionText(row.getString("grounds"), row.getString("articles"), row.getString("submission")),
                Optional.ofNullable(StampColumns.read(row)),
                DecisionState.valueOf(row.getString("state")),
                effective == null ? null : effective.toInstant(),
                row.getString("changed_by"),
                row.getLong("version"));
    }

    private static Conferral conferral(ResultSet row) throws SQLException {
        UUID proposal = row.getObject("proposal_id", UUID.class);
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        return new Conferral(
                new ConferralId(row.getObject("id", UUID.class)),
                new DecisionId(row.getObject("decision_id", UUID.class)),
                row.getInt("ordinal"),
                row.getString("form"),
                RecipientKind.valueOf(row.getString("recipient")),
                row.getObject("subject_id", UUID.class),
                row.getString("name"),
                row.getString("line"),
                row.getString("achievement"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                proposal == null ? null : new ProposalId(proposal),
                row.getString("waiver"),
                ConferralState.valueOf(row.getString("state")),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new Conferral.Ending(
                                row.getString("ended_by"),
                                ended,
                                row.getString("ground"),
                                row.getString("end_why"),
                                instead(row.getObject("instead_id", UUID.class)))));
    }

    private static @Nullable ConferralId instead(@Nullable UUID id) {
        return id == null ? null : new ConferralId(id);
    }
}
