package vn.thidua.organization.people;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.sealing.SealedRows;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.sealing.SealingKey;
import vn.thidua.shared.Moments;

/** Writes identity numbers, sealed. */
@Repository
class IdentityRows implements SealedRows {

    private final JdbcClient jdbc;

    IdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts a number; returns false where the id is there. */
    boolean insert(UUID id, PersonId person, IdentityNumber number, SealingKey key, Instant now) {
        return jdbc.sql("""
                                insert into person_identity (id, person_id, sort, last_four, cipher, key_id, lookup, kept_at)
                                values (:id, :person, :sort, :lastFour, :cipher, :key, :lookup, :now)
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("person", person.value())
                        .param("sort", number.sort().name())
                        .param("lastFour", number.lastFour())
                        .param("cipher", key.seal(number.digits().getBytes(StandardCharsets.US_ASCII), id.toString()))
                        .param("key", key.id())
                        .param("lookup", key.lookup(number.digits()))
                        .param("now", Moments.stored(now))
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

    Optional<SealedSecret> sealed(UUID id, PersonId person) {
        return jdbc.sql("select id, cipher, key_id from person_identity where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .query((row, n) -> secret(row))
                .optional();
    }

    @Override
    public List<SealedSecret> sealedByOthers(String keyId, int most) {
        return jdbc.sql("select id, cipher, key_id from person_identity where key_id <> :key limit :most for update")
                .param("key", keyId)
                .param("most", most)
                .query((row, n) -> secret(row))
                .list();
    }

    @Override
    public void reseal(String id, byte[] digits, SealingKey key) {
        jdbc.sql("update person_identity set cipher = :cipher, key_id = :key, lookup = :lookup where id = :id")
                .param("cipher", key.seal(digits, id))
                .param("key", key.id())
                .param("lookup", key.lookup(new String(digits, StandardCharsets.US_ASCII)))
                .param("id", UUID.fromString(id))
                .update();
    }

    private static SealedSecret secret(ResultSet row) throws SQLException {
        return new SealedSecret(row.getString(1), row.getBytes(2), row.getString(3));
    }
}
