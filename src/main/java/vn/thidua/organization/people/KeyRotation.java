package vn.thidua.organization.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals all identity numbers with a new key, some at a time, while the program runs. The old key stays in the file until no number needs it; a rotation that was cut off is gone on with.
 */
@NamedInterface("desk")
public final class KeyRotation {

    private static final int BATCH = 500;

    private final IdentityRows rows;
    private final KeyFile keys;
    private final TransactionTemplate transaction;

    /** Creates the rotation on a database and a data folder; it is no bean of the running program. */
    public KeyRotation(JdbcClient jdbc, PlatformTransactionManager transactions, String named, String data) {
        this.rows = new IdentityRows(jdbc);
        this.keys = new KeyFile(named, data);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Rotates, and returns how many numbers were sealed anew. */
    public long rotate() {
        IdentityKey fresh = begin();
        long done = 0;
        for (int batch = batch(fresh); batch > 0; batch = batch(fresh)) {
            done += batch;
        }
        while (!retire(fresh)) {
            done += batch(fresh);
        }
        return done;
    }

    /** Two keys in the file are a rotation that was cut off. */
    IdentityKey begin() {
        List<IdentityKey> there = keys.keys();
        if (there.size() != 1) {
            if (there.isEmpty()) {
                keys.begin();
            }
            return keys.keys().getLast();
        }
        List<IdentityKey> both = new ArrayList<>(there);
        both.add(IdentityKey.fresh());
        keys.replace(both);
        return both.getLast();
    }

    int batch(IdentityKey fresh) {
        Integer done = transaction.execute(status -> {
            List<IdentityRows.Sealed> some = rows.sealedByOthers(fresh.id(), BATCH);
            some.forEach(shut -> rows.reseal(shut.id(), IdentityDesk.open(shut, keys.keys()), fresh));
            return some.size();
        });
        return done == null ? 0 : done;
    }

    /** Takes the old key away, unless somebody wrote with it in the meantime. */
    private boolean retire(IdentityKey fresh) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            rows.lockKeys();
            if (!rows.sealedByOthers(fresh.id(), 1).isEmpty()) {
                return false;
            }
            keys.replace(List.of(fresh));
            return true;
        }));
    }
}
