package vn.thidua.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key that encrypts secrets and looks them up; both keys are derived from one, so that neither tells the other. */
public final class SealingKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final byte[] secret;
    private final SecretKey cipherKey;
    private final SecretKey lookupKey;

    private SealingKey(String id, byte[] secret) {
        this.id = id;
        this.secret = secret;
        this.cipherKey = derived(secret, "cipher", "AES");
        this.lookupKey = derived(secret, "lookup", "HmacSHA256");
    }

    /** Returns a fresh key. */
    static SealingKey fresh() {
        byte[] id = new byte[4];
        byte[] secret = new byte[32];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(secret);
        return new SealingKey(HexFormat.of().formatHex(id), secret);
    }

    /** Returns the key of a line of the key file. */
    static SealingKey parse(String line) {
        int colon = line.indexOf(':');
        return new SealingKey(
                line.substring(0, colon),
                HexFormat.of().parseHex(line.substring(colon + 1).strip()));
    }

    /** Returns the key as a line of the key file. */
    String line() {
        return id + ":" + HexFormat.of().formatHex(secret);
    }

    /** Returns what names the key beside the rows that it sealed. */
    public String id() {
        return id;
    }

    /** Encrypts a secret for one row; in another row it cannot be opened. */
    public byte[] seal(byte[] opened, String row) {
        return RowCipher.seal(cipherKey, opened, row);
    }

    /** Returns the secret of a row. */
    byte[] open(SealedSecret sealed) {
        return RowCipher.open(cipherKey, sealed.bytes(), sealed.row());
    }

    /** Returns the keyed hash of a text, in hexadecimal: it finds the same text without opening any. */
    public String lookup(String text) {
        return HexFormat.of().formatHex(hmac(lookupKey, text));
    }

    @Override
    public String toString() {
        return "key " + id;
    }

    private static SecretKey derived(byte[] secret, String use, String algorithm) {
        return new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), use), algorithm);
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}
