package vn.thidua.sealing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals all secrets with a new key, some at a time, while the program runs. The old key stays in the file until no secret needs it; a rotation that was cut off is gone on with.
 */
@Component
public class KeyRotation {

    private static final int BATCH = 500;

    private final List<SealedRows> tables;
    private final KeyFile file;
    private final KeyRing ring;
    private final TransactionTemplate transaction;

    KeyRotation(List<SealedRows> tables, KeyFile file, KeyRing ring, PlatformTransactionManager transactions) {
        this.tables = tables;
        this.file = file;
        this.ring = ring;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Rotates, and returns how many secrets were sealed anew. */
    public long rotate() {
        SealingKey fresh = begin();
        long done = 0;
        do {
            for (int batch = batch(fresh); batch > 0; batch = batch(fresh)) {
                done += batch;
            }
        } while (!retire(fresh));
        return done;
    }

    /** Returns the key to seal with; two keys in the file are a rotation that was cut off. */
    SealingKey begin() {
        if (file.keys().isEmpty()) {
            transaction.executeWithoutResult(status -> ring.key());
        } else if (file.keys().size() == 1) {
            List<SealingKey> both = new ArrayList<>(file.keys());
            both.add(SealingKey.fresh());
            file.replace(both);
        }
        return file.keys().getLast();
    }

    int batch(SealingKey fresh) {
        Integer done = transaction.execute(status -> {
            int some = 0;
            for (SealedRows table : tables) {
                List<SealedSecret> others = table.sealedByOthers(fresh.id(), BATCH);
                others.forEach(other -> table.reseal(other.row(), ring.open(other), fresh));
                some += others.size();
            }
            return some;
        });
        return done == null ? 0 : done;
    }

    /** Takes the old key away, unless somebody sealed with it in the meantime. */
    private boolean retire(SealingKey fresh) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            ring.closeForAll();
            if (tables.stream()
                    .anyMatch(table -> !table.sealedByOthers(fresh.id(), 1).isEmpty())) {
                return false;
            }
            file.replace(List.of(fresh));
            return true;
        }));
    }
}
