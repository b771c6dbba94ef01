package vn.thidua.award.statement;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;

/** A key with which an office signs statements: its private half, which never leaves the server, and the published one. */
public final class StatementKey {

    static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublishedKey published;

    private StatementKey(PrivateKey secret, PublishedKey published) {
        this.secret = secret;
        this.published = published;
    }

    /** Returns a new key. */
    public static StatementKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return of(pair.getPrivate(), (EdECPublicKey) pair.getPublic());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns a key that was kept. */
    public static StatementKey of(PrivateKey secret, EdECPublicKey open) {
        return new StatementKey(secret, PublishedKey.of(open));
    }

    /**
     * Returns a key that was kept.
     *
     * @param secret what {@link #secret} returned
     * @param point of the published half
     */
    public static StatementKey kept(byte[] secret, String point) {
        try {
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
            return new StatementKey(key, PublishedKey.ofPoint(point));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key that was kept is none", broken);
        }
    }

    /** Returns the secret half, to be sealed and kept. */
    public byte[] secret() {
        return secret.getEncoded();
    }

    /** Returns the half that everybody may have. */
    public PublishedKey published() {
        return published;
    }

    byte[] sign(byte[] what) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
