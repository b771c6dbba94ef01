package vn.thidua.award.statement;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;

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
