package vn.thidua.award.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

/** Whoever holds a key: a file, a token, or a service for remote signing. The key itself never comes here. */
public interface Signer {

    /** Returns the certificate of the key, followed by those that vouch for it. */
    List<X509Certificate> chain();

    /** Returns the name of the algorithm as Java calls it, for example {@code SHA256withRSA}. */
    String algorithm();

    /**
     * Signs.
     *
     * @param attributes what is signed, some hundred bytes; a service that takes hashes only gets their SHA-256
     * @return the bare signature
     * @throws GeneralSecurityException where the key cannot be used now
     */
    byte[] sign(byte[] attributes) throws GeneralSecurityException;
}
