package vn.thidua.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.sealing.SealedRows;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.sealing.SealingKey;

/** The secrets that authenticator apps share with the program, sealed. */
@Repository
class SecondFactorRows implements SealedRows {

    private final JdbcClient jdbc;

    SecondFactorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the secret of a person whose first code was or was not right yet, locked until the transaction ends. */
    Optional<SealedSecret> of(AccountId account, boolean confirmed) {
        return jdbc.sql("""
            select account_id, secret, key_id from second_factor
            where account_id = :account and (confirmed_at is not null) = :confirmed
            for update
            """)
                .param("account", account.value())
                .param("confirmed", confirmed)
                .query((row, n) -> secret(row))
                .optional();
    }

    @Override
    public List<SealedSecret> sealedByOthers(String keyId, int most) {
        return jdbc.sql(
                        "select account_id, secret, key_id from second_factor where key_id <> :key limit :most for update")
                .param("key", keyId)
                .param("most", most)
                .query((row, n) -> secret(row))
                .list();
    }

    @Override
    public void reseal(String account, byte[] secret, SealingKey key) {
        jdbc.sql("update second_factor set secret = :secret, key_id = :key where account_id = :account")
                .param("secret", key.seal(secret, account))
                .param("key", key.id())
                .param("account", UUID.fromString(account))
                .update();
    }

    private static SealedSecret secret(ResultSet row) throws SQLException {
        return new SealedSecret(row.getString(1), row.getBytes(2), row.getString(3));
    }
}
