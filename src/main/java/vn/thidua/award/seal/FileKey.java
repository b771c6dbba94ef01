package vn.thidua.award.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refused;

/** A key in a PKCS#12 file, as offices for certificates hand them out. */
public final class FileKey implements Signer {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private FileKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * Opens a file.
     *
     * @throws Refused KEY_UNREADABLE
     */
    public static FileKey open(byte[] file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return new FileKey(key, chain(store.getCertificateChain(alias)));
                }
            }
        } catch (IOException | GeneralSecurityException closed) {
            throw new Refused(CertificateRefusal.KEY_UNREADABLE.because());
        }
        throw new Refused(CertificateRefusal.KEY_UNREADABLE.because());
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates) {
            if (certificate instanceof X509Certificate known) {
                chain.add(known);
            }
        }
        return chain;
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public String algorithm() {
        return key.getAlgorithm().toUpperCase(Locale.ROOT).equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    @Override
    public byte[] sign(byte[] attributes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm());
        signature.initSign(key);
        signature.update(attributes);
        return signature.sign();
    }
}
