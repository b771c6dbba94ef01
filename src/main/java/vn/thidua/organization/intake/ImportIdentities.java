package vn.thidua.organization.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.sealing.SealedRows;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.sealing.SealingKey;

/** Identity numbers of rows that wait; they follow when the key changes, so that they go over as they are. */
@Repository
class ImportIdentities implements SealedRows {

    private final JdbcClient jdbc;

    ImportIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SealedSecret> sealedByOthers(String keyId, int most) {
        return jdbc.sql("""
                        select identity_id, identity_cipher, identity_key_id from import_person
                        where identity_key_id <> :key limit :most for update
                        """)
                .param("key", keyId)
                .param("most", most)
                .query((row, n) -> new SealedSecret(row.getString(1), row.getBytes(2), row.getString(3)))
                .list();
    }

    @Override
    public void reseal(String row, byte[] secret, SealingKey key) {
        jdbc.sql("""
                        update import_person set identity_cipher = :cipher, identity_key_id = :key, identity_lookup = :lookup
                        where identity_id = :row
                        """)
                .param("cipher", key.seal(secret, row))
                .param("key", key.id())
                .param("lookup", key.lookup(new String(secret, StandardCharsets.US_ASCII)))
                .param("row", UUID.fromString(row))
                .update();
    }
}
