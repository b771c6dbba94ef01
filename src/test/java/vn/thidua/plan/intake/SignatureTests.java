package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.intake.SignatureFinding.CertificateTime;
import vn.thidua.plan.intake.SignatureFinding.Chain;
import vn.thidua.plan.intake.SignatureFinding.Coverage;
import vn.thidua.plan.intake.SignatureFinding.Integrity;

class SignatureTests {
    private static final Instant SIGNED = Instant.parse("2031-03-15T02:30:00Z");

    private static byte[] signed(Instant expiry) {
        return SignedFiles.sign(PdfFiles.of("Kế hoạch đã được ký số"), SIGNED, expiry);
    }

    private static SignatureFinding only(byte[] pdf) {
        Intake intake = Samples.take(pdf, "da-ky.pdf");
        assertThat(intake.signatures()).hasSize(1);
        return intake.signatures().getFirst();
    }

    @Test
    void tellsWhoSignedWhenAndThatNothingChanged() {
        SignatureFinding finding = only(signed(SIGNED.plus(Duration.ofDays(300))));

        assertThat(finding.certificate().orElseThrow().commonName()).isEqualTo("Trần Thị Sao Mai");
        assertThat(finding.certificate().orElseThrow().organization()).isEqualTo("Phường Hoa Sen");
        assertThat(finding.signedAt()).contains(SIGNED);
        assertThat(finding.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(finding.coverage()).isEqualTo(Coverage.WHOLE_FILE);
        assertThat(finding.certificateTime()).isEqualTo(CertificateTime.IN_FORCE);
        assertThat(finding.chain()).isEqualTo(Chain.NOT_VERIFIED);
    }

    @Test
    void noticesChangedBytes() {
        byte[] pdf = signed(SIGNED.plus(Duration.ofDays(300)));
        pdf[new String(pdf, StandardCharsets.ISO_8859_1).indexOf('%', 5) + 1]++; // in a comment that nobody sees

        assertThat(only(pdf).integrity()).isEqualTo(Integrity.BROKEN);
    }

    @Test
    void noticesWhatWasAppended() {
        byte[] pdf = signed(SIGNED.plus(Duration.ofDays(300)));
        byte[] more = "\n% thêm\n".getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(pdf, pdf.length + more.length);
        System.arraycopy(more, 0, longer, pdf.length, more.length);

        SignatureFinding finding = only(longer);
        assertThat(finding.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(finding.coverage()).isEqualTo(Coverage.EARLIER_REVISION);
    }

    @Test
    void noticesCertificateExpiredBeforeSigning() {
        assertThat(only(signed(SIGNED.minus(Duration.ofDays(1)))).certificateTime())
                .isEqualTo(CertificateTime.EXPIRED);
    }

    @Test
    void neverFailsOnASignatureItCannotRead() {
        byte[] pdf = signed(SIGNED.plus(Duration.ofDays(300)));
        String seen = new String(pdf, StandardCharsets.ISO_8859_1);
        int contents = seen.indexOf("/Contents <") + 11;
        Arrays.fill(pdf, contents, contents + 4_000, (byte) 'f');
        Intake intake = Samples.take(pdf, "hong-chu-ky.pdf");

        assertThat(intake.text()).isEqualTo("Kế hoạch đã được ký số");
        assertThat(intake.signatures()).noneMatch(finding -> finding.integrity() == Integrity.INTACT);
    }
}
