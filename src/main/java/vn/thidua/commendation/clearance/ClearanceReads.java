package vn.thidua.commendation.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
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
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;

/** Reads what bodies are asked and what they say; two statements, however many. */
@NamedInterface("desk")
@Repository
public class ClearanceReads {

    private static final String ALL = "select c.* from commendation_clearance c ";

    private final JdbcClient jdbc;

    ClearanceReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one body said last about a candidate, or that it has yet to say something.
     *
     * @param says null while it has not answered
     * @param on day of the answer, null while there is none
     * @param news when the office asked or, later, the body answered
     */
    @NamedInterface("desk")
    public record Said(
            ProposalId proposal,
            String body,
            LocalDate dueOn,
            Clearance.@Nullable Says says,
            @Nullable LocalDate on,
            Instant news) {}

    /** Returns one. */
    public Optional<Clearance> find(ClearanceId id) {
        return list(jdbc.sql(ALL + "where c.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Returns one and keeps others from it until the transaction ends. */
    Optional<Clearance> locked(ClearanceId id) {
        jdbc.sql("select 1 from commendation_clearance where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    /** Returns the one that a link is for. */
    Optional<Clearance> linked(String hash) {
        return list(jdbc.sql(ALL + "where c.link_hash = :hash").param("hash", hash)).stream()
                .findFirst();
    }

    /** Returns what bodies are asked in a round, the first first. */
    public List<Clearance> of(AwardRoundId round) {
        return list(jdbc.sql(ALL + "where c.round_id = :round order by c.asked_at, c.body, c.id")
                .param("round", round.value()));
    }

    /** Returns what waits for an answer of units within a reach, the most urgent first. */
    public List<Clearance> waiting(UnitReach reach, LocalDate day) {
        return list(UnitLines.bind(
                jdbc.sql(ALL + "where c.answered_at is null and c.withdrawn_at is null and c.unit_id is not null and "
                        + UnitLines.holds("c.unit_id", "reach") + " order by c.due_on, c.id limit 50"),
                "reach",
                reach,
                day));
    }

    /** Returns all that waits for an answer in rounds that are not over, whoever is asked. */
    List<Clearance> waiting() {
        return list(jdbc.sql(ALL + """
                join commendation_round r on r.id = c.round_id
                where c.answered_at is null and c.withdrawn_at is null order by c.due_on, c.id
                """));
    }

    /** Returns how many bodies are silent after the last day, by round; rounds without any are missing. */
    public Map<AwardRoundId, Integer> silent(Collection<AwardRoundId> rounds, LocalDate today) {
        return jdbc
                .sql("""
                        select round_id, count(*) from commendation_clearance
                        where round_id = any(:rounds) and answered_at is null and withdrawn_at is null and due_on < :today group by round_id
                        """)
                .param("rounds", rounds.stream().map(AwardRoundId::value).toArray(UUID[]::new))
                .param("today", today)
                .query((row, n) -> Map.entry(new AwardRoundId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns what each body said last about each candidate, and, beside that, that it was asked anew or has not answered at all; one statement, however many. */
    public Map<ProposalId, List<Said>> said(Collection<ProposalId> proposals) {
        return jdbc
                .sql("""
                        with asked as (
                            select i.proposal_id, coalesce(cast(c.unit_id as text), lower(c.body)) as who, c.id, c.body, c.due_on, i.says, c.answered_on, c.answered_at,
                                coalesce(c.answered_at, c.asked_at) as news, c.asked_at
                            from commendation_clearance_item i join commendation_clearance c on c.id = i.clearance_id
                            where i.proposal_id = any(:ids) and c.withdrawn_at is null),
                        last as (
                            select distinct on (proposal_id, who, says is null) * from asked
                            order by proposal_id, who, says is null, answered_on desc, answered_at desc, asked_at desc, id)
                        select l.* from last l left join last a on a.proposal_id = l.proposal_id and a.who = l.who and a.says is not null
                        where l.says is not null or a.asked_at is null or l.asked_at > a.asked_at
                        order by l.proposal_id, l.asked_at, l.body
                        """)
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query((row, n) -> new Said(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        row.getString("body"),
                        row.getObject("due_on", LocalDate.class),
                        says(row),
                        row.getObject("answered_on", LocalDate.class),
                        row.getObject("news", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Said::proposal));
    }

    private List<Clearance> list(StatementSpec statement) {
        List<Clearance> bare =
                statement.query((row, n) -> clearance(row, List.of())).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Clearance.Item>> items = jdbc
                .sql("select * from commendation_clearance_item where clearance_id = any(:ids) order by ord")
                .param("ids", bare.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("clearance_id", UUID.class), item(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Clearance> whole = new ArrayList<>();
        for (Clearance one : bare) {
            whole.add(new Clearance(
                    one.id(),
                    one.round(),
                    one.unit(),
                    one.body(),
                    one.term(),
                    one.words(),
                    one.askedBy(),
                    one.linkUntil(),
                    one.answered(),
                    one.withdrawn(),
                    items.getOrDefault(one.id().value(), List.of()),
                    one.changedBy(),
                    one.version()));
        }
        return whole;
    }

    private static Clearance clearance(ResultSet row, List<Clearance.Item> items) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        String way = row.getString("way");
        return new Clearance(
                new ClearanceId(row.getObject("id", UUID.class)),
                new AwardRoundId(row.getObject("round_id", UUID.class)),
                unit == null ? null : new UnitId(unit),
                row.getString("body"),
                new Clearance.Term(
                        row.getInt("days"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)),
                row.getString("words"),
                row.getString("asked_by"),
                row.getObject("link_until", LocalDate.class),
                new Clearance.Answered(
                        instant(row, "answered_at"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("answered_by"),
                        way.isEmpty() ? Clearance.Way.NONE : Clearance.Way.valueOf(way),
                        row.getString("paper")),
                new Clearance.Withdrawn(
                        instant(row, "withdrawn_at"), row.getString("withdrawn_by"), row.getString("withdrawn_why")),
                items,
                row.getString("changed_by"),
                row.getLong("version"));
    }

    private static Clearance.Item item(ResultSet row) throws SQLException {
        return new Clearance.Item(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                row.getString("form"),
                says(row),
                row.getString("reason"));
    }

    private static Clearance.@Nullable Says says(ResultSet row) throws SQLException {
        String says = row.getString("says");
        return says == null ? null : Clearance.Says.valueOf(says);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
