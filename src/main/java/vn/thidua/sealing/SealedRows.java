package vn.thidua.sealing;

import java.util.List;

/** The sealed rows of one table. Implemented by the module that owns the table; uses nothing but the database. */
public interface SealedRows {

    /** Returns some rows that another key than this one sealed, and locks them until the transaction ends. */
    List<SealedSecret> sealedByOthers(String keyId, int most);

    /** Seals the secret of a row anew. */
    void reseal(String row, byte[] secret, SealingKey key);
}
