package vn.thidua.organization.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.shared.Sealed;

/** One secret that encrypts and looks up identity numbers; both keys are derived from it, so that neither tells the other. */
final class IdentityKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final byte[] secret;
    private final SecretKeySpec cipherKey;
    private final SecretKeySpec lookupKey;

    private IdentityKey(String id, byte[] secret) {
        this.id = id;
        this.secret = secret;
        this.cipherKey = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "cipher"), "AES");
        this.lookupKey = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "lookup"), "HmacSHA256");
    }

    /** Returns a fresh key. */
    static IdentityKey fresh() {
        byte[] id = new byte[4];
        byte[] secret = new byte[32];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(secret);
        return new IdentityKey(HexFormat.of().formatHex(id), secret);
    }

    /** Returns the key of a line of the key file. */
    static IdentityKey parse(String line) {
        int colon = line.indexOf(':');
        return new IdentityKey(
                line.substring(0, colon),
                HexFormat.of().parseHex(line.substring(colon + 1).strip()));
    }

    /** Returns the key as a line of the key file. */
    String line() {
        return id + ":" + HexFormat.of().formatHex(secret);
    }

    String id() {
        return id;
    }

    /** Encrypts the digits for one row; in another row they cannot be opened. */
    byte[] seal(String digits, String row) {
        return seal(digits.getBytes(StandardCharsets.US_ASCII), row);
    }

    byte[] seal(byte[] bytes, String row) {
        return Sealed.seal(cipherKey, bytes, row);
    }

    /** Returns the bytes of a row. */
    byte[] open(byte[] sealed, String row) {
        return Sealed.open(cipherKey, sealed, row);
    }

    /** Returns the keyed hash of the digits, in hexadecimal. */
    String lookup(String digits) {
        return HexFormat.of().formatHex(hmac(lookupKey, digits));
    }

    @Override
    public String toString() {
        return "key " + id;
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}
