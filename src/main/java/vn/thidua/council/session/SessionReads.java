package vn.thidua.council.session;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.council.CouncilId;
import vn.thidua.council.SessionId;
import vn.thidua.council.body.CouncilReads;
import vn.thidua.council.body.CouncilRole;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.value.VoteRule;

/** Reads sessions; a session with everything takes as many statements however much there is. */
@NamedInterface("desk")
@Repository
public class SessionReads {

    private final JdbcClient jdbc;
    private final CouncilReads councils;

    SessionReads(JdbcClient jdbc, CouncilReads councils) {
        this.jdbc = jdbc;
        this.councils = councils;
    }

    /** Returns the sessions of councils, the last first. */
    public List<CouncilSession> of(Collection<CouncilId> of) {
        return jdbc.sql("select * from council_session where council_id = any(:councils) order by starts_at desc, id")
                .param("councils", of.stream().map(CouncilId::value).toArray(UUID[]::new))
                .query((row, n) -> session(row))
                .list();
    }

    /** Returns the open sessions in which an account votes and from whose seat no ballot came yet. */
    public List<CouncilSession> waitingFor(AccountId account) {
        return jdbc.sql("""
                        select s.* from council_session s join council_seat t on t.session_id = s.id
                        where s.state = 'OPEN' and not s.on_paper and t.votes and t.voted is null
                            and (t.account_id = :account and t.attendance = 'PRESENT' or t.stand_in_account = :account and t.attendance = 'STAND_IN')
                        order by s.starts_at, s.id
                        """)
                .param("account", account.value())
                .query((row, n) -> session(row))
                .list();
    }

    /** Returns the sessions in which an account has a seat, its own or that of somebody in whose place it is there. */
    public List<SessionId> seating(AccountId account) {
        return jdbc.sql(
                        "select distinct session_id from council_seat where account_id = :account or stand_in_account = :account")
                .param("account", account.value())
                .query((row, n) -> new SessionId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns a session with everything. */
    public Optional<Sitting> find(SessionId id) {
        return jdbc.sql("select * from council_session where id = :id")
                .param("id", id.value())
                .query((row, n) -> session(row))
                .optional()
                .flatMap(session -> councils.find(session.council()).map(council -> {
                    List<Tally> tallies = list(
                            "select t.* from council_tally t join council_item i on i.id = t.item_id where i.session_id = :id",
                            id,
                            (row, n) -> tally(row));
                    return new Sitting(
                            council,
                            session,
                            list(
                                    "select * from council_group where session_id = :id order by ord",
                                    id,
                                    (row, n) -> group(row)),
                            list(
                                    "select * from council_item where session_id = :id order by ord",
                                    id,
                                    (row, n) -> item(row)),
                            list(
                                    "select * from council_seat where session_id = :id order by ord",
                                    id,
                                    (row, n) -> seat(row)),
                            list(
                                    "select r.* from council_recusal r join council_item i on i.id = r.item_id where i.session_id = :id order by i.ord, r.seat_id",
                                    id,
                                    (row, n) -> recusal(row)),
                            tallies.stream().collect(Collectors.toMap(Tally::item, Function.identity())),
                            list(
                                    "select * from council_session_step where session_id = :id order by number",
                                    id,
                                    (row, n) -> new SessionStep(
                                            row.getString("what"),
                                            row.getString("word"),
                                            row.getObject("at", OffsetDateTime.class)
                                                    .toInstant(),
                                            row.getString("by_name"))),
                            list(
                                    """
                                    select p.*, o.title from council_passed p left join council_session o on o.id = p.before_id
                                    where p.session_id = :id order by p.ord
                                    """,
                                    id,
                                    (row, n) -> new PassedOver(
                                            new ProposalId(row.getObject("proposal_id", UUID.class)),
                                            row.getString("name"),
                                            session(row.getObject("before_id", UUID.class)),
                                            Objects.requireNonNullElse(row.getString("title"), ""))));
                }));
    }

    /** Returns a session with everything and keeps others from it until the transaction ends. */
    public Optional<Sitting> locked(SessionId id) {
        return lock(id, "update");
    }

    /** Returns the same, but lets others who vote do so at once: only what moves the session has to wait. */
    public Optional<Sitting> shared(SessionId id) {
        return lock(id, "share");
    }

    private Optional<Sitting> lock(SessionId id, String how) {
        jdbc.sql("select 1 from council_session where id = :id for " + how)
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    private <T> List<T> list(String sql, SessionId id, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("id", id.value()).query(mapper).list();
    }

    private static CouncilSession session(ResultSet row) throws SQLException {
        Integer handed = (Integer) row.getObject("slips_out");
        return new CouncilSession(
                new SessionId(row.getObject("id", UUID.class)),
                new CouncilId(row.getObject("council_id", UUID.class)),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("title"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getBoolean("on_paper"),
                row.getBoolean("secret"),
                SessionState.valueOf(row.getString("state")),
                row.getString("tellers"),
                row.getString("words"),
                handed == null
                        ? null
                        : new CouncilSession.Slips(handed, row.getInt("slips_in"), row.getInt("slips_void")),
                (Integer) row.getObject("minutes_no"),
                row.getObject("minutes_on", LocalDate.class),
                row.getString("changed_by"),
                row.getLong("version"));
    }

    private static @Nullable SessionId session(@Nullable UUID id) {
        return id == null ? null : new SessionId(id);
    }

    private static AgendaGroup group(ResultSet row) throws SQLException {
        return new AgendaGroup(
                row.getObject("id", UUID.class),
                row.getInt("ord"),
                row.getObject("round_id", UUID.class),
                row.getObject("ask_id", UUID.class),
                row.getString("round"),
                row.getString("form"),
                RecipientKind.valueOf(row.getString("recipient")),
                (Integer) row.getObject("quota"),
                row.getInt("taken"));
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        BigDecimal percent = row.getBigDecimal("percent");
        return new AgendaItem(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getInt("ord"),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                row.getBigDecimal("points"),
                row.getObject("received_on", LocalDate.class),
                percent == null ? null : new VoteRule(percent, row.getBoolean("more"), row.getBoolean("secret")),
                row.getString("cited"),
                row.getBoolean("verified"));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Seat(
                row.getObject("id", UUID.class),
                row.getInt("ord"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                unit == null ? null : new UnitId(unit),
                account(row, "account_id"),
                CouncilRole.valueOf(row.getString("role")),
                row.getBoolean("votes"),
                Attendance.valueOf(row.getString("attendance")),
                row.getString("word"),
                row.getString("stand_in"),
                account(row, "stand_in_account"),
                row.getObject("stand_in_person") != null,
                row.getString("voted") != null);
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static Recusal recusal(ResultSet row) throws SQLException {
        return new Recusal(
                row.getObject("item_id", UUID.class),
                row.getObject("seat_id", UUID.class),
                Recusal.Why.valueOf(row.getString("why")),
                row.getString("word"),
                row.getBoolean("holds"),
                row.getString("by_name"));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getObject("item_id", UUID.class),
                row.getInt("agreed"),
                row.getInt("against"),
                row.getInt("without"),
                row.getBoolean("reached"),
                row.getBoolean("chosen"),
                Tally.Decided.valueOf(row.getString("decided")),
                row.getString("word"));
    }
}
