package vn.thidua.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.shared.Moments;

/** Keeps the keys for programs; of their secrets only what recognises them. */
@Repository
class ApiKeyRows {

    private static final String OPEN =
            "select id, account_id, name, grant_id, acts, created_at, valid_until, last_used_at from api_key where revoked_at is null and valid_until > :now and ";

    private final JdbcClient jdbc;

    ApiKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApiKey key, String secretHash) {
        jdbc.sql("""
                        insert into api_key (id, account_id, name, secret_hash, grant_id, acts, created_at, valid_until)
                        values (:id, :account, :name, :hash, :grant, :acts, :now, :until)
                        """)
                .param("id", key.id())
                .param("account", key.account().value())
                .param("name", key.name())
                .param("hash", secretHash)
                .param("grant", key.grant())
                .param("acts", key.acts().stream().map(Act::name).sorted().toArray(String[]::new))
                .param("now", Moments.stored(key.createdAt()))
                .param("until", Moments.stored(key.validUntil()))
                .update();
    }

    /** Returns the keys of an account that open something, the latest first. */
    List<ApiKey> of(AccountId account, Instant now) {
        return jdbc.sql(OPEN + "account_id = :account order by created_at desc, id")
                .param("now", Moments.stored(now))
                .param("account", account.value())
                .query(ApiKeyRows::key)
                .list();
    }

    /** Returns the key with the secret, as far as it opens something. */
    Optional<ApiKey> with(String secretHash, Instant now) {
        return jdbc.sql(OPEN + "secret_hash = :hash")
                .param("now", Moments.stored(now))
                .param("hash", secretHash)
                .query(ApiKeyRows::key)
                .optional();
    }

    /** Notes that a key was used. */
    void used(UUID id, Instant now) {
        jdbc.sql("update api_key set last_used_at = :now where id = :id")
                .param("now", Moments.stored(now))
                .param("id", id)
                .update();
    }

    /** Ends keys of the account and returns their names: one of them, or all. */
    List<String> revoke(AccountId account, Optional<UUID> id, Instant now) {
        return jdbc.sql("""
                        update api_key set revoked_at = :now
                        where account_id = :account and revoked_at is null and (cast(:id as uuid) is null or id = cast(:id as uuid)) returning name
                        """)
                .param("now", Moments.stored(now))
                .param("account", account.value())
                .param("id", id.map(UUID::toString).orElse(null))
                .query((row, n) -> row.getString("name"))
                .list();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        Arrays.stream((String[]) row.getArray("acts").getArray())
                .map(Act::valueOf)
                .forEach(acts::add);
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new ApiKey(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getObject("grant_id", UUID.class),
                acts,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
