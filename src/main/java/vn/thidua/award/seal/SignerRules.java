package vn.thidua.award.seal;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Optional;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** When a key may not be used. */
final class SignerRules {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int LEAST_BITS = 2048;

    private SignerRules() {}

    static Optional<Refusal> whyNot(Signer signer, Instant at) {
        if (signer.chain().isEmpty()) {
            return Optional.of(CertificateRefusal.KEY_UNREADABLE.because());
        }
        X509Certificate certificate = signer.chain().getFirst();
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (at.isAfter(until)) {
            return Optional.of(CertificateRefusal.KEY_EXPIRED.because(day(until)));
        }
        if (at.isBefore(from)) {
            return Optional.of(CertificateRefusal.KEY_NOT_YET.because(day(from)));
        }
        return forSigning(certificate)
                ? Optional.empty()
                : Optional.of(CertificateRefusal.KEY_NOT_FOR_SIGNING.because());
    }

    private static boolean forSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        boolean allowed = usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
        boolean strong = !(certificate.getPublicKey() instanceof RSAPublicKey rsa)
                || rsa.getModulus().bitLength() >= LEAST_BITS;
        return allowed && strong;
    }

    private static String day(Instant moment) {
        return WrittenDay.of(moment.atZone(Vietnamese.ZONE));
    }
}
