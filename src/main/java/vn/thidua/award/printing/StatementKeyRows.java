package vn.thidua.award.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.statement.PublishedKey;
import vn.thidua.award.statement.StatementKey;
import vn.thidua.organization.UnitId;
import vn.thidua.sealing.SealedRows;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.sealing.SealingKey;
import vn.thidua.shared.Moments;

/** The keys that sign statements; their private halves lie sealed. */
@Repository
class StatementKeyRows implements SealedRows {

    private final JdbcClient jdbc;

    StatementKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from making a key for the body until the transaction ends. */
    void lock(UnitId issuer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('award_statement_key' || :issuer, 0))")
                .param("issuer", issuer.toString())
                .query((row, n) -> "")
                .list();
    }

    void insert(UnitId issuer, StatementKey key, LocalDate from, SealingKey sealing, Instant now, String by) {
        String id = key.published().id();
        jdbc.sql("""
                        insert into award_statement_key (id, issuer_id, point, secret, key_id, from_day, made_at, made_by)
                        values (:id, :issuer, :point, :secret, :key, :from, :now, :by)
                        """)
                .param("id", id)
                .param("issuer", issuer.value())
                .param("point", key.published().point())
                .param("secret", sealing.seal(key.secret(), id))
                .param("key", sealing.id())
                .param("from", from)
                .param("now", Moments.stored(now))
                .param("by", by)
                .update();
    }

    /** A key with its secret, still sealed. */
    record Sealed(String point, SealedSecret secret) {}

    /** Returns the key with which a body signs on a day. */
    Optional<Sealed> inUse(UnitId issuer, LocalDate day) {
        return jdbc.sql("""
                        select point, id, secret, key_id from award_statement_key where issuer_id = :issuer and from_day <= :day
                        order by from_day desc limit 1
                        """)
                .param("issuer", issuer.value())
                .param("day", day)
                .query((row, n) -> new Sealed(
                        row.getString(1), new SealedSecret(row.getString(2), row.getBytes(3), row.getString(4))))
                .optional();
    }

    /** Returns the keys of a body, the newest first. */
    List<KeptKey> of(UnitId issuer) {
        return jdbc.sql("select * from award_statement_key where issuer_id = :issuer order by from_day desc")
                .param("issuer", issuer.value())
                .query((row, n) -> kept(row))
                .list();
    }

    /** Returns the public halves of all keys that ever were, the newest first. */
    List<PublishedKey> published() {
        return jdbc.sql("select point from award_statement_key order by from_day desc, id")
                .query((row, n) -> PublishedKey.ofPoint(row.getString(1)))
                .list();
    }

    private static KeptKey kept(ResultSet row) throws SQLException {
        return new KeptKey(
                PublishedKey.ofPoint(row.getString("point")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    @Override
    public List<SealedSecret> sealedByOthers(String keyId, int most) {
        return jdbc.sql(
                        "select id, secret, key_id from award_statement_key where key_id <> :key limit :most for update")
                .param("key", keyId)
                .param("most", most)
                .query((row, n) -> new SealedSecret(row.getString(1), row.getBytes(2), row.getString(3)))
                .list();
    }

    @Override
    public void reseal(String id, byte[] secret, SealingKey key) {
        jdbc.sql("update award_statement_key set secret = :secret, key_id = :key where id = :id")
                .param("secret", key.seal(secret, id))
                .param("key", key.id())
                .param("id", id)
                .update();
    }
}
