package vn.thidua.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Refusal;

/** Reads the keys that still open. */
@Repository
public class EntryKeyReads {

    private static final String OPEN = """
        select k.id, k.account_id, k.purpose, k.valid_until, k.created_at, k.created_by
        from entry_key k join account a on a.id = k.account_id and a.closed_at is null
        where k.used_at is null and k.withdrawn_at is null and k.valid_until > :now and
        """;

    private final JdbcClient jdbc;
    private final Administrators administrators;
    private final Clock clock;

    EntryKeyReads(JdbcClient jdbc, Administrators administrators, Clock clock) {
        this.jdbc = jdbc;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** Returns the key that the account could use now, the invitation before one for a forgotten password. */
    public Optional<EntryKey> of(AccountId account) {
        return read("k.account_id = :value order by k.purpose desc limit 1", account.value());
    }

    /** Returns the key that opens with the secret. */
    public Optional<EntryKey> with(String secret) {
        return read("k.secret_hash = :value", Secrets.hash(secret));
    }

    /** Returns the key with the id. */
    Optional<EntryKey> find(UUID key) {
        return read("k.id = :value", key);
    }

    /** Tells why the author of an act can open no way into the account: neither by a key nor by a password or second factor that they replace. */
    public Optional<Refusal> whyNotLetIn(AccountId account, By by) {
        return administrators.whyNotLetIn(account, by);
    }

    private Optional<EntryKey> read(String which, Object value) {
        return jdbc.sql(OPEN + which)
                .param("now", Moments.stored(Instant.now(clock)))
                .param("value", value)
                .query(EntryKeyReads::key)
                .optional();
    }

    private static EntryKey key(ResultSet row, int number) throws SQLException {
        return new EntryKey(
                row.getObject(1, UUID.class),
                new AccountId(row.getObject(2, UUID.class)),
                EntryKey.Purpose.valueOf(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6));
    }
}
