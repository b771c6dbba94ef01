package vn.thidua.council.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import vn.thidua.council.SessionId;

/**
 * The lock of a ballot box: whoever has the box can put slips in, only the code of the tellers takes them out.
 *
 * <p>Each slip is encrypted with a key of its own that X25519 makes; the key that opens them is itself encrypted with the code, of which the program keeps nothing (decision 38).
 */
final class BallotLock {

    private static final String CURVE = "X25519";
    private static final String SEAL = "AES/GCM/NoPadding";
    private static final int KEY = 32;
    private static final int TAG = 16;
    private static final int BITS = 128;
    private static final int LETTERS = 20;
    private static final int PART = 5;

    /* No letter that is taken for another one when it is read aloud or from paper. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom CHANCE = new SecureRandom();

    /* Every key encrypts once only. */
    private static final byte[] NONCE = new byte[12];

    /** How much longer a locked slip is than what stands in it, bytes. */
    static final int EXTRA = KEY + TAG;

    private BallotLock() {}

    /**
     * A new lock.
     *
     * @param lock key that puts slips in
     * @param sealed key that takes them out, sealed with the code
     * @param code what the tellers hold
     */
    record Made(byte[] lock, byte[] sealed, String code) {}

    static Made make(SessionId session) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(CURVE).generateKeyPair();
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < LETTERS; i++) {
                if (i > 0 && i % PART == 0) {
                    code.append('-');
                }
                code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
            }
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, of(session, code.toString()))
                    .doFinal(pair.getPrivate().getEncoded());
            return new Made(pair.getPublic().getEncoded(), sealed, code.toString());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns the slip locked. */
    static byte[] close(byte[] lock, byte[] slip) {
        try {
            KEM.Encapsulated made = KEM.getInstance("DHKEM")
                    .newEncapsulator(KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(lock)))
                    .encapsulate(0, KEY, "AES");
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, made.key()).doFinal(slip);
            byte[] all = Arrays.copyOf(made.encapsulation(), KEY + closed.length);
            System.arraycopy(closed, 0, all, KEY, closed.length);
            return all;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns the key that the code opens; empty for another code. */
    static Optional<PrivateKey> key(SessionId session, byte[] sealed, String code) {
        try {
            byte[] key = cipher(Cipher.DECRYPT_MODE, of(session, code)).doFinal(sealed);
            return Optional.of(KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(key)));
        } catch (AEADBadTagException another) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns what stands in a locked slip. */
    static byte[] open(PrivateKey key, byte[] closed) {
        try {
            SecretKey secret = KEM.getInstance("DHKEM")
                    .newDecapsulator(key)
                    .decapsulate(Arrays.copyOf(closed, KEY), 0, KEY, "AES");
            return cipher(Cipher.DECRYPT_MODE, secret).doFinal(closed, KEY, closed.length - KEY);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static SecretKey of(SessionId session, String code) throws GeneralSecurityException {
        String plain = code.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(plain.getBytes(StandardCharsets.US_ASCII))
                                .addSalt(session.toString().getBytes(StandardCharsets.US_ASCII))
                                .thenExpand(null, KEY));
    }

    private static Cipher cipher(int mode, SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(SEAL);
        cipher.init(mode, key, new GCMParameterSpec(BITS, NONCE));
        return cipher;
    }
}
