package vn.thidua.organization.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The keys of identity numbers, for whoever seals with them. */
@Component
public class KeyRing {

    private final IdentityRows rows;
    private final KeyFile keys;

    KeyRing(IdentityRows rows, KeyFile keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** A key in use. */
    public static final class Key {

        private final IdentityKey key;

        private Key(IdentityKey key) {
            this.key = key;
        }

        /** Returns which key of the key file it is. */
        public String id() {
            return key.id();
        }

        /** Encrypts a number for a row. */
        public byte[] seal(IdentityNumber number, String row) {
            return key.seal(number.digits(), row);
        }

        /** Encrypts bytes for a row; in another row they cannot be opened. */
        public byte[] seal(byte[] bytes, String row) {
            return key.seal(bytes, row);
        }

        /** Returns the bytes of a row. */
        public byte[] open(byte[] sealed, String row) {
            return key.open(sealed, row);
        }

        /** Returns the keyed hash that finds the same number again. */
        public String lookup(IdentityNumber number) {
            return key.lookup(number.digits());
        }
    }

    /**
     * Returns the key to write with; until the transaction ends nobody takes it away.
     *
     * @throws vn.thidua.shared.Refused with {@link PersonRefusal#KEY_MISSING}
     */
    public Key hold() {
        rows.holdKeys();
        if (keys.keys().isEmpty()) {
            if (rows.any()) {
                PersonRefusal.KEY_MISSING.because().raise();
            }
            keys.begin();
        }
        return new Key(keys.keys().getLast());
    }

    /** Returns a key by its id; empty where it was replaced. */
    public Optional<Key> find(String id) {
        return keys.keys().stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .map(Key::new);
    }

    /** Returns the ids of all keys in use. */
    public List<String> ids() {
        return keys.keys().stream().map(IdentityKey::id).toList();
    }
}
