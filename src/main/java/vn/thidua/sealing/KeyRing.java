package vn.thidua.sealing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** Seals and opens secrets. Whoever has the database without the key file reads none of them. */
@Component
public class KeyRing {

    /* One number for all who write with a key and for who takes a key away. */
    private static final String LOCK = "7240185";

    private final JdbcClient jdbc;
    private final KeyFile file;
    private final List<SealedRows> tables;

    KeyRing(JdbcClient jdbc, KeyFile file, List<SealedRows> tables) {
        this.jdbc = jdbc;
        this.file = file;
        this.tables = tables;
    }

    /**
     * Returns the key to seal with, which stays in use until the transaction ends. The first one is made here, unless something lies sealed that then nobody could open.
     *
     * @throws Refused with {@link SealingRefusal#KEY_MISSING}
     */
    public SealingKey key() {
        hold("pg_advisory_xact_lock_shared");
        if (file.inUse().isEmpty()) {
            if (tables.stream().anyMatch(table -> !table.sealedByOthers("", 1).isEmpty())) {
                SealingRefusal.KEY_MISSING.because().raise();
            }
            file.begin();
        }
        return file.inUse().orElseThrow();
    }

    /**
     * Returns a secret.
     *
     * @throws Refused               with {@link SealingRefusal#KEY_MISSING}
     * @throws IllegalStateException where it was sealed for another row
     */
    public byte[] open(SealedSecret sealed) {
        return file.keys().stream()
                .filter(key -> key.id().equals(sealed.keyId()))
                .findFirst()
                .orElseThrow(() -> new Refused(SealingRefusal.KEY_MISSING.because()))
                .open(sealed);
    }

    /** Returns the keyed hashes under which a text may have been written down, one for each key. */
    public List<String> lookups(String text) {
        return file.keys().stream().map(key -> key.lookup(text)).toList();
    }

    /** Keeps everybody from sealing until the transaction ends. */
    void closeForAll() {
        hold("pg_advisory_xact_lock");
    }

    private void hold(String lock) {
        jdbc.sql("select " + lock + "(" + LOCK + ")").query((row, n) -> "").list();
    }
}
