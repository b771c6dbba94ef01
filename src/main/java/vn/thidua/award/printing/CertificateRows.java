package vn.thidua.award.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Moments;

/** Keeps the certificates that were made; one statement each, however many. */
@Repository
class CertificateRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CertificateRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps others from making certificates of a decision until the transaction ends. */
    void lock(DecisionId decision) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('award_certificate' || :decision, 0))")
                .param("decision", decision.toString())
                .query((row, n) -> "")
                .list();
    }

    /** Returns the certificates of a decision that were made, by conferral. */
    Map<ConferralId, MadeCertificate> of(DecisionId decision) {
        return by(jdbc.sql("select * from award_certificate where decision_id = :decision")
                .param("decision", decision.value())
                .query((row, n) -> made(row))
                .list());
    }

    /** Returns the certificates of some conferrals. */
    Map<ConferralId, MadeCertificate> of(Collection<ConferralId> conferrals) {
        return by(jdbc.sql("select * from award_certificate where conferral_id = any(:ids)")
                .param("ids", conferrals.stream().map(ConferralId::value).toArray(UUID[]::new))
                .query((row, n) -> made(row))
                .list());
    }

    /** Returns the certificate whose code this is. */
    Optional<MadeCertificate> withCode(String code) {
        return jdbc.sql("select * from award_certificate where code = :code")
                .param("code", code)
                .query((row, n) -> made(row))
                .optional();
    }

    /** Returns the certificates that were printed together, in their order. */
    List<MadeCertificate> printed(UUID print) {
        return jdbc.sql("""
                        select c.* from award_print_line l join award_certificate c on c.id = l.certificate_id where l.print_id = :print order by l.ord
                        """).param("print", print).query((row, n) -> made(row)).list();
    }

    /** Writes new certificates of a decision, all signed with one key. */
    void insert(DecisionId decision, UnitId issuer, String key, Collection<MadeCertificate> all, Instant now) {
        jdbc.sql("""
                        insert into award_certificate (id, conferral_id, decision_id, issuer_id, number, key_id, address, code, made_at)
                        select t.id, t.conferral, :decision, :issuer, t.number, :key, t.address, t.code, :now
                        from jsonb_to_recordset(cast(:rows as jsonb)) t (id uuid, conferral uuid, number text, address text, code text)
                        """)
                .param("decision", decision.value())
                .param("issuer", issuer.value())
                .param("key", key)
                .param("now", Moments.stored(now))
                .param(
                        "rows",
                        json.writeValueAsString(all.stream()
                                .map(one -> Map.of(
                                        "id", one.id().toString(),
                                        "conferral", one.conferral().toString(),
                                        "number", one.number(),
                                        "address", one.address(),
                                        "code", one.code()))
                                .toList()))
                .update();
    }

    /** Counts one more print of each. */
    void count(Collection<MadeCertificate> all) {
        jdbc.sql("update award_certificate set printed = printed + 1 where id = any(:ids)")
                .param("ids", ids(all))
                .update();
    }

    /** Writes down that certificates were handed over, or with no day that they were not. */
    void hand(Collection<MadeCertificate> all, @org.jspecify.annotations.Nullable LocalDate on, String receivedBy) {
        jdbc.sql("update award_certificate set handed_on = :on, received_by = :by where id = any(:ids)")
                .param("on", on)
                .param("by", receivedBy)
                .param("ids", ids(all))
                .update();
    }

    private static UUID[] ids(Collection<MadeCertificate> all) {
        return all.stream().map(MadeCertificate::id).toArray(UUID[]::new);
    }

    private static Map<ConferralId, MadeCertificate> by(List<MadeCertificate> all) {
        return all.stream().collect(Collectors.toMap(MadeCertificate::conferral, Function.identity()));
    }

    private static MadeCertificate made(ResultSet row) throws SQLException {
        return new MadeCertificate(
                row.getObject("id", UUID.class),
                new ConferralId(row.getObject("conferral_id", UUID.class)),
                row.getString("number"),
                row.getString("address"),
                row.getString("code"),
                row.getInt("printed"),
                row.getObject("handed_on", LocalDate.class),
                row.getString("received_by"));
    }
}
