package vn.thidua.access;

import java.util.Optional;
import java.util.UUID;

/** One-time keys, for whoever hands them out: a key has no secret until it is written down, so none lies in the database, in an event or in the audit trail. */
public interface EntryKeys {

    /** Gives the key a new secret and returns the path that opens with it; the secret before opens nothing any more. Empty where the key is used, withdrawn or too old. */
    Optional<String> write(UUID key);
}
