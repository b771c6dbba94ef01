package vn.thidua.commendation.consultation;

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
import vn.thidua.commendation.ConsultationId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.regulation.Grounds;

/** Reads public consultations and what was said there; a fixed number of statements, however many. */
@NamedInterface("desk")
@Repository
public class ConsultationReads {

    private static final String ALL = "select c.* from commendation_consultation c ";

    private final JdbcClient jdbc;

    ConsultationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the public says about a candidate.
     *
     * @param lastDay of the page that counts; null where others of the round were shown and the candidate was not
     * @param cut whether each page was taken down before its last day was over
     * @param comments how many on all pages, also those taken down, about all candidates too
     * @param fresh how many of them nobody looked at
     * @param matters how many of them have to be judged
     * @param news when it was opened or, later, cut or the last thing was said or decided
     * @param grounds where the time stands that it is open; empty where no rule was found
     */
    @NamedInterface("desk")
    public record Heard(
            @Nullable LocalDate lastDay,
            boolean cut,
            int comments,
            int fresh,
            int matters,
            Instant news,
            Optional<Grounds> grounds) {}

    /** Returns the consultations of a round, those that were taken down too, the first first. */
    public List<Consultation> of(AwardRoundId round) {
        return list(jdbc.sql(ALL + "where c.round_id = :round order by c.opened_at, c.id")
                .param("round", round.value()));
    }

    /** Returns the one under a name in an address that stands, of a round that holds no secrets. */
    public Optional<Consultation> named(String code) {
        return list(jdbc.sql(
                                ALL
                                        + "join commendation_round r on r.id = c.round_id where c.code = :code and c.withdrawn_at is null and not r.secret")
                        .param("code", code))
                .stream()
                .findFirst();
    }

    /** Returns those that are open on a day, the first to close first. */
    public List<Consultation> open(LocalDate today) {
        return list(jdbc.sql(ALL + """
                        join commendation_round r on r.id = c.round_id
                        where c.withdrawn_at is null and not r.secret and c.opened_on <= :today and c.last_day >= :today order by c.last_day, c.id limit 200
                        """).param("today", today));
    }

    /** Returns the titles of rounds. */
    public Map<AwardRoundId, String> titles(Collection<Consultation> some) {
        return jdbc
                .sql("select id, title from commendation_round where id = any(:ids)")
                .param("ids", some.stream().map(one -> one.round().value()).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new AwardRoundId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns what is shown on a page, the latest first; at most so many. */
    public List<Comment> shown(ConsultationId id, int most) {
        return jdbc.sql(
                        "select * from commendation_comment where consultation_id = :id and state = 'SHOWN' order by sent_at desc, id limit :most")
                .param("id", id.value())
                .param("most", most)
                .query((row, n) -> comment(row))
                .list();
    }

    /** Returns what was said on the pages of a round, what nobody looked at first, then what matters, the latest first; at most so many. */
    public List<Comment> comments(AwardRoundId round, int skip, int most) {
        return jdbc.sql("""
                        select o.* from commendation_comment o join commendation_consultation c on c.id = o.consultation_id where c.round_id = :round
                        order by o.state = 'NEW' desc, o.matters desc, o.sent_at desc, o.id offset :skip limit :most
                        """)
                .param("round", round.value())
                .param("skip", skip)
                .param("most", most)
                .query((row, n) -> comment(row))
                .list();
    }

    /** Returns how many comments on the pages of a round stand in each state. */
    public Map<Comment.State, Integer> counts(AwardRoundId round) {
        return jdbc
                .sql(
                        "select o.state, count(*) from commendation_comment o join commendation_consultation c on c.id = o.consultation_id where c.round_id = :round group by o.state")
                .param("round", round.value())
                .query((row, n) -> Map.entry(Comment.State.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns a comment. */
    public Optional<Comment> comment(UUID id) {
        return jdbc.sql("select * from commendation_comment where id = :id")
                .param("id", id)
                .query((row, n) -> comment(row))
                .optional();
    }

    /** Returns of how many comments nobody has looked at, by round; rounds without any are missing. */
    public Map<AwardRoundId, Integer> fresh(Collection<AwardRoundId> rounds) {
        return jdbc
                .sql("""
                        select c.round_id, count(*) from commendation_consultation c join commendation_comment o on o.consultation_id = c.id
                        where c.round_id = any(:rounds) and o.state = 'NEW' group by c.round_id
                        """)
                .param("rounds", rounds.stream().map(AwardRoundId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new AwardRoundId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns what the public says about candidates of rounds in which it is asked, whether the page stands or not; one statement, however many. */
    public Map<ProposalId, Heard> heard(Collection<ProposalId> proposals) {
        return jdbc
                .sql("""
                        with shown as (
                            select k.proposal_id, c.*, c.withdrawn_at is not null and cast(c.withdrawn_at at time zone 'Asia/Ho_Chi_Minh' as date) <= c.last_day as cut
                            from commendation_consultation_candidate k join commendation_consultation c on c.id = k.consultation_id where k.proposal_id = any(:ids)),
                        page as (select distinct on (proposal_id) * from shown order by proposal_id, cut, last_day desc, id),
                        said as (
                            select s.proposal_id, count(o.id) as comments, count(o.id) filter (where o.state = 'NEW') as fresh, count(o.id) filter (where o.matters) as matters,
                                greatest(max(s.opened_at), max(s.withdrawn_at) filter (where s.cut), max(o.sent_at), max(o.looked_at) filter (where o.matters)) as news
                            from shown s left join commendation_comment o on o.consultation_id = s.id and (o.proposal_id is null or o.proposal_id = s.proposal_id)
                            group by s.proposal_id)
                        select proposal_id, last_day, cut, rule, cited, verified, opened_on, comments, fresh, matters, news from page join said using (proposal_id)
                        union all
                        select p.id, null, false, '', '', false, null, 0, 0, 0, max(c.opened_at)
                        from commendation_proposal p join commendation_dossier d on d.id = p.dossier_id join commendation_consultation c on c.round_id = d.round_id
                        where p.id = any(:ids) and p.state = 'RECEIVED' and not exists (select 1 from commendation_consultation_candidate k where k.proposal_id = p.id)
                        group by p.id
                        """)
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new ProposalId(row.getObject("proposal_id", UUID.class)), heard(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Heard heard(ResultSet row) throws SQLException {
        return new Heard(
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("cut"),
                row.getInt("comments"),
                row.getInt("fresh"),
                row.getInt("matters"),
                row.getObject("news", OffsetDateTime.class).toInstant(),
                row.getString("rule").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Grounds(
                                row.getString("cited"),
                                "",
                                row.getObject("opened_on", LocalDate.class),
                                null,
                                "",
                                row.getBoolean("verified"),
                                false,
                                "")));
    }

    private List<Consultation> list(StatementSpec statement) {
        List<Consultation> bare = statement.query((row, n) -> consultation(row)).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Consultation.Candidate>> candidates = jdbc
                .sql("select * from commendation_consultation_candidate where consultation_id = any(:ids) order by ord")
                .param("ids", bare.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        row.getObject("consultation_id", UUID.class),
                        new Consultation.Candidate(
                                new ProposalId(row.getObject("proposal_id", UUID.class)),
                                row.getString("name"),
                                row.getString("place"),
                                row.getString("form"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Consultation> whole = new ArrayList<>();
        for (Consultation one : bare) {
            whole.add(new Consultation(
                    one.id(),
                    one.round(),
                    one.code(),
                    one.rule(),
                    one.openedOn(),
                    one.lastDay(),
                    one.words(),
                    one.openedBy(),
                    candidates.getOrDefault(one.id().value(), List.of()),
                    one.withdrawnAt(),
                    one.withdrawnWhy()));
        }
        return whole;
    }

    private static Consultation consultation(ResultSet row) throws SQLException {
        return new Consultation(
                new ConsultationId(row.getObject("id", UUID.class)),
                new AwardRoundId(row.getObject("round_id", UUID.class)),
                row.getString("code"),
                new Consultation.Rule(
                        row.getString("rule"),
                        row.getString("cited"),
                        row.getBoolean("verified"),
                        row.getInt("days"),
                        row.getBoolean("working")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("words"),
                row.getString("opened_by"),
                List.of(),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_why"));
    }

    private static Comment comment(ResultSet row) throws SQLException {
        UUID about = row.getObject("proposal_id", UUID.class);
        return new Comment(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                about == null ? null : new ProposalId(about),
                row.getString("text"),
                row.getString("contact_hint"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                new Comment.Look(
                        Comment.State.valueOf(row.getString("state")),
                        row.getBoolean("matters"),
                        row.getString("why"),
                        instant(row, "looked_at"),
                        row.getString("looked_by")),
                new Comment.Reply(row.getString("answer"), instant(row, "answered_at"), row.getString("answered_by")),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
