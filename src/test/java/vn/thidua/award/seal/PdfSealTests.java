package vn.thidua.award.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.certificate.CertificatePdf;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.certificate.SampleCertificates;
import vn.thidua.award.certificate.Symbol;
import vn.thidua.shared.Refused;

/** Sealed files: judged by the library of the European Commission and by pdfsig, which did not make them. */
class PdfSealTests {

    private static final Instant NOW = Instant.parse("2026-08-05T03:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final byte[] PDF = CertificatePdf.whole(Design.Shipped.FRAMED.design(), Symbol.shipped())
            .single(SampleCertificates.one(7, "Ông Nguyễn Hữu Đức"));

    @ParameterizedTest
    @CsvSource({"RSA,2048", "RSA,3072", "EC,256"})
    void isWholeAndOfTheLevelThatItClaims(String algorithm, int bits) throws IOException, InterruptedException {
        FileKey key = key(algorithm, bits, KeyUsage.nonRepudiation, NOW.minus(YEAR), NOW.plus(YEAR));
        byte[] sealed = new PdfSeal(key).of(PDF, NOW);
        assertThat(Arrays.copyOf(sealed, PDF.length))
                .as("nothing of the file changed")
                .isEqualTo(PDF);
        PAdESSignature signature = signatures(sealed).getFirst();
        signature.checkSignatureIntegrity();
        assertThat(signature.getSignatureCryptographicVerification().isSignatureIntact())
                .isTrue();
        assertThat(signature.getSignatureCryptographicVerification().isReferenceDataIntact())
                .isTrue();
        assertThat(signature.getDataFoundUpToLevel()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(signature.getSigningTime().toInstant()).isEqualTo(NOW);
        if (present()) {
            assertThat(pdfsig(sealed))
                    .contains("Signature is Valid", "ETSI.CAdES.detached", "Total document signed")
                    .contains("Ủy ban nhân dân phường Hoa Sen");
        }
    }

    @Test
    void aChangedLetterBreaksIt() throws IOException, InterruptedException {
        byte[] sealed =
                new PdfSeal(key("RSA", 2048, KeyUsage.digitalSignature, NOW.minus(YEAR), NOW.plus(YEAR))).of(PDF, NOW);
        String text = new String(sealed, StandardCharsets.ISO_8859_1);
        sealed[text.indexOf("vi-VN")] = 'x';
        PAdESSignature signature = signatures(sealed).getFirst();
        signature.checkSignatureIntegrity();
        assertThat(signature.getSignatureCryptographicVerification().isReferenceDataIntact())
                .isFalse();
        if (present()) {
            assertThat(pdfsig(sealed)).doesNotContain("Signature is Valid");
        }
    }

    @Test
    void refusesKeysThatMayNotSignNow() {
        refused(
                key("RSA", 2048, KeyUsage.nonRepudiation, NOW.minus(YEAR), NOW.minusSeconds(1)),
                CertificateRefusal.KEY_EXPIRED,
                "05/08/2026");
        refused(
                key("RSA", 2048, KeyUsage.nonRepudiation, NOW.plusSeconds(1), NOW.plus(YEAR)),
                CertificateRefusal.KEY_NOT_YET,
                "05/08/2026");
        refused(
                key("RSA", 2048, KeyUsage.keyEncipherment, NOW.minus(YEAR), NOW.plus(YEAR)),
                CertificateRefusal.KEY_NOT_FOR_SIGNING);
        refused(
                key("RSA", 1024, KeyUsage.nonRepudiation, NOW.minus(YEAR), NOW.plus(YEAR)),
                CertificateRefusal.KEY_NOT_FOR_SIGNING);
    }

    @Test
    void refusesFilesThatItCannotOpen() {
        byte[] file = ThrowAwayKey.file(NOW.minus(YEAR), NOW.plus(YEAR));
        for (byte[] bytes : List.of(file, new byte[0], PDF)) {
            assertThatThrownBy(() -> FileKey.open(bytes, "sai".toCharArray()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.refusal().code()).isEqualTo(CertificateRefusal.KEY_UNREADABLE));
        }
    }

    @Test
    void letsSomebodyElseSignAndSaysWhenTheyDoNot() throws IOException {
        FileKey hidden = key("RSA", 2048, KeyUsage.nonRepudiation, NOW.minus(YEAR), NOW.plus(YEAR));
        PAdESSignature signature =
                signatures(new PdfSeal(elsewhere(hidden, true)).of(PDF, NOW)).getFirst();
        signature.checkSignatureIntegrity();
        assertThat(signature.getSignatureCryptographicVerification().isSignatureIntact())
                .isTrue();
        refused(elsewhere(hidden, false), CertificateRefusal.SIGNER_FAILED);
    }

    private static Signer elsewhere(FileKey key, boolean there) {
        return new Signer() {
            @Override
            public List<X509Certificate> chain() {
                return key.chain();
            }

            @Override
            public String algorithm() {
                return key.algorithm();
            }

            @Override
            public byte[] sign(byte[] attributes) throws GeneralSecurityException {
                if (!there) {
                    throw new SignatureException("unplugged");
                }
                return key.sign(attributes);
            }
        };
    }

    private static FileKey key(String algorithm, int bits, int usage, Instant from, Instant until) {
        return FileKey.open(
                ThrowAwayKey.file(algorithm, bits, usage, from, until), ThrowAwayKey.PASSWORD.toCharArray());
    }

    private static void refused(Signer signer, CertificateRefusal why, Object... arguments) {
        assertThatThrownBy(() -> new PdfSeal(signer).of(PDF, NOW)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(why);
            assertThat(refused.refusal().arguments()).containsExactly(arguments);
        });
    }

    private static List<PAdESSignature> signatures(byte[] file) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(file));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        return analyzer.getSignatures().stream().map(PAdESSignature.class::cast).toList();
    }

    private static boolean present() {
        return Files.isExecutable(Path.of("/usr/bin/pdfsig"));
    }

    private static String pdfsig(byte[] file) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/certificates"));
        Path path = Files.write(folder.resolve("sealed.pdf"), file);
        Process process = new ProcessBuilder("pdfsig", "-nocert", path.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
