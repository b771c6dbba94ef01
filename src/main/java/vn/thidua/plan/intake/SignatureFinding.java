package vn.thidua.plan.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * What can be said about one digital signature without asking anybody.
 *
 * <p>No trust list is at hand and no network is used, so whether the certificate was issued by a recognised authority
 * and not revoked stays {@link Chain#NOT_VERIFIED}: that is not the same as an invalid signature.
 *
 * @param field name of the signature field in the file
 * @param certificate the signer's certificate; empty where it is missing or unreadable
 * @param signedAt time of signing as the signer's computer states it; empty where none is stated
 * @param integrity whether what was signed is unchanged
 * @param coverage how much of the file was signed
 * @param certificateTime whether the certificate was in force at the time of signing
 * @param chain whether the issuer was checked
 */
public record SignatureFinding(
        String field,
        Optional<SignerCertificate> certificate,
        Optional<Instant> signedAt,
        Integrity integrity,
        Coverage coverage,
        CertificateTime certificateTime,
        Chain chain) {

    /** Whether the signed bytes are unchanged. */
    public enum Integrity {
        /** Digest and signature value agree with the signed bytes. */
        INTACT,
        /** They do not agree: the signed bytes or the signature were changed. */
        BROKEN,
        /** The signature cannot be checked: it is damaged or of an unknown kind. */
        UNCHECKED
    }

    /** How much of the file the signature covers. */
    public enum Coverage {
        /** Everything but the signature itself. */
        WHOLE_FILE,
        /** An earlier state of the file; more was appended later, as every further signature does. */
        EARLIER_REVISION,
        /** Not a plain beginning of the file: parts in between are left unsigned. */
        PARTS_ONLY,
        /** The file does not say, or says nonsense. */
        UNKNOWN
    }

    /** Whether the certificate was in force at the time of signing. */
    public enum CertificateTime {
        /** In force. */
        IN_FORCE,
        /** Already expired. */
        EXPIRED,
        /** Not yet in force. */
        NOT_YET,
        /** Time or certificate missing. */
        UNKNOWN
    }

    /** Whether the certificate's issuer was checked. */
    public enum Chain {
        /** No trust list at hand: nothing is said about the issuer or about revocation. */
        NOT_VERIFIED
    }
}
