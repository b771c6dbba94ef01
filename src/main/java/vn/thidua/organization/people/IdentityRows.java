package vn.thidua.organization.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.Vietnamese;

/** Writes identity numbers, sealed. */
@Repository
class IdentityRows {

    /* One number for all who write with a key and for who takes a key away. */
    private static final String KEY_LOCK = "7240185";

    private final JdbcClient jdbc;

    IdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number as it lies in the database. */
    record Sealed(UUID id, byte[] cipher, String keyId) {}

    /** Keeps keys from being taken away until the transaction ends. */
    void holdKeys() {
        jdbc.sql("select pg_advisory_xact_lock_shared(" + KEY_LOCK + ")")
                .query((row, n) -> "")
                .list();
    }

    /** Keeps everybody from writing with a key until the transaction ends. */
    void lockKeys() {
        jdbc.sql("select pg_advisory_xact_lock(" + KEY_LOCK + ")")
                .query((row, n) -> "")
                .list();
    }

    /** Inserts a number; returns false where the id is there. */
    boolean insert(UUID id, PersonId person, IdentityNumber number, KeyRing.Key key, Instant now) {
        return jdbc.sql("""
                                insert into person_identity (id, person_id, sort, last_four, cipher, key_id, lookup, kept_at)
                                values (:id, :person, :sort, :lastFour, :cipher, :key, :lookup, :now)
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("person", person.value())
                        .param("sort", number.sort().name())
                        .param("lastFour", number.lastFour())
                        .param("cipher", key.seal(number, id.toString()))
                        .param("key", key.id())
                        .param("lookup", key.lookup(number))
                        .param("now", now.atZone(Vietnamese.ZONE).toOffsetDateTime())
                        .update()
                > 0;
    }

    boolean delete(UUID id, PersonId person) {
        return jdbc.sql("delete from person_identity where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                > 0;
    }

    Optional<Sealed> sealed(UUID id, PersonId person) {
        return jdbc.sql("select id, cipher, key_id from person_identity where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .query((row, n) -> new Sealed(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3)))
                .optional();
    }

    /** Returns some numbers that another key than this one sealed. */
    List<Sealed> sealedByOthers(String keyId, int most) {
        return jdbc.sql("select id, cipher, key_id from person_identity where key_id <> :key limit :most for update")
                .param("key", keyId)
                .param("most", most)
                .query((row, n) -> new Sealed(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3)))
                .list();
    }

    void reseal(UUID id, String digits, IdentityKey key) {
        jdbc.sql("update person_identity set cipher = :cipher, key_id = :key, lookup = :lookup where id = :id")
                .param("cipher", key.seal(digits, id.toString()))
                .param("key", key.id())
                .param("lookup", key.lookup(digits))
                .param("id", id)
                .update();
    }

    boolean any() {
        return jdbc.sql("select exists (select 1 from person_identity)")
                .query(Boolean.class)
                .single();
    }
}
