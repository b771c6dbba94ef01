package vn.thidua.plan.intake.signature;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.PdfSignatureRevision;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.SignatureFinding;
import vn.thidua.plan.intake.SignatureFinding.CertificateTime;
import vn.thidua.plan.intake.SignatureFinding.Chain;
import vn.thidua.plan.intake.SignatureFinding.Integrity;
import vn.thidua.plan.intake.SignerCertificate;

/** Examines signatures with the library of the European Commission, which is never given anything to fetch with. */
final class PdfSignatures {
    private final byte[] file;

    private PdfSignatures(byte[] file) {
        this.file = file;
    }

    static List<SignatureFinding> of(byte[] file) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(file));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        PdfSignatures signatures = new PdfSignatures(file);
        List<SignatureFinding> findings = new ArrayList<>();
        for (AdvancedSignature signature : analyzer.getSignatures()) {
            if (signature instanceof PAdESSignature pades) {
                findings.add(signatures.finding(pades));
            }
        }
        return findings;
    }

    private SignatureFinding finding(PAdESSignature signature) {
        PdfSignatureRevision revision = signature.getPdfRevision();
        CertificateToken token = signature.getSigningCertificateToken();
        Optional<SignerCertificate> certificate = Optional.ofNullable(token).map(PdfSignatures::certificate);
        Optional<Instant> signedAt =
                Optional.ofNullable(signature.getSigningTime()).map(Date::toInstant);
        String field = revision.getFields().isEmpty()
                ? ""
                : revision.getFields().getFirst().getFieldName();
        return new SignatureFinding(
                field,
                certificate,
                signedAt,
                integrity(signature, token),
                Ranges.coverage(
                        file,
                        revision.getByteRange().toBigIntegerList().stream()
                                .mapToLong(java.math.BigInteger::longValue)
                                .toArray()),
                time(certificate, signedAt),
                Chain.NOT_VERIFIED);
    }

    private static Integrity integrity(PAdESSignature signature, @Nullable CertificateToken key) {
        if (key == null) {
            return Integrity.UNCHECKED;
        }
        signature.checkSignatureIntegrity();
        return signature.getSignatureCryptographicVerification().isSignatureIntact()
                        && signature.getSignatureCryptographicVerification().isReferenceDataIntact()
                ? Integrity.INTACT
                : Integrity.BROKEN;
    }

    private static CertificateTime time(Optional<SignerCertificate> certificate, Optional<Instant> signedAt) {
        if (certificate.isEmpty() || signedAt.isEmpty()) {
            return CertificateTime.UNKNOWN;
        }
        if (signedAt.get().isAfter(certificate.get().validTo())) {
            return CertificateTime.EXPIRED;
        }
        return signedAt.get().isBefore(certificate.get().validFrom())
                ? CertificateTime.NOT_YET
                : CertificateTime.IN_FORCE;
    }

    private static SignerCertificate certificate(CertificateToken token) {
        String organization = name(token, true, BCStyle.O);
        String unit = name(token, true, BCStyle.OU);
        String issuer = name(token, false, BCStyle.CN);
        return new SignerCertificate(
                name(token, true, BCStyle.CN),
                organization.isEmpty() || unit.isEmpty() ? organization + unit : organization + ", " + unit,
                issuer.isEmpty() ? token.getIssuer().getRFC2253() : issuer,
                token.getSerialNumber().toString(16),
                token.getNotBefore().toInstant(),
                token.getNotAfter().toInstant());
    }

    private static String name(CertificateToken token, boolean subject, ASN1ObjectIdentifier part) {
        String value =
                DSSASN1Utils.extractAttributeFromX500Principal(part, subject ? token.getSubject() : token.getIssuer());
        return value == null ? "" : value.strip();
    }
}
