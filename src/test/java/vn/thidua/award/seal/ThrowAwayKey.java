package vn.thidua.award.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** PKCS#12 files with keys that vouch for themselves and for nothing else. */
public final class ThrowAwayKey {

    /** The password of all of them. */
    public static final String PASSWORD = "mật khẩu chỉ để thử";

    private ThrowAwayKey() {}

    /** Returns a key for signing, RSA of 2048 bits. */
    public static byte[] file(Instant from, Instant until) {
        return file("RSA", 2048, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, from, until);
    }

    /** Returns a key for signing of somebody. */
    public static byte[] of(String holder, Instant from, Instant until) {
        return file("CN=" + holder, "RSA", 2048, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, from, until);
    }

    static byte[] file(String algorithm, int bits, int usage, Instant from, Instant until) {
        return file("CN=Ủy ban nhân dân phường Hoa Sen,O=Phường Hoa Sen,C=VN", algorithm, bits, usage, from, until);
    }

    private static byte[] file(String holder, String algorithm, int bits, int usage, Instant from, Instant until) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            KeyPair keys = generator.generateKeyPair();
            X500Name name = new X500Name(holder);
            Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.valueOf(77),
                                    Date.from(from),
                                    Date.from(until),
                                    name,
                                    keys.getPublic())
                            .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                            .build(new JcaContentSignerBuilder(
                                            "SHA256with" + (algorithm.equals("EC") ? "ECDSA" : "RSA"))
                                    .build(keys.getPrivate())));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("thu", keys.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, PASSWORD.toCharArray());
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
