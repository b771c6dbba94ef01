package vn.thidua.award.printing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.award.certificate.CertificatePdf;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.certificate.Symbol;

/** A certificate for nobody, to see what a design looks like. */
@NamedInterface("desk")
public final class SamplePrint {

    /* The words of the sample are what stands in the place, so they are in Vietnamese like everything on a certificate. */
    private static final java.util.ResourceBundle WORDS =
            java.util.ResourceBundle.getBundle("messages/certificate", java.util.Locale.of("vi"));

    private SamplePrint() {}

    /** Returns the page of a design with sample words and without a code. */
    public static byte[] of(Design design, Symbol symbol, House house, LocalDate day) {
        return CertificatePdf.whole(design, symbol).single(certificate(house, day));
    }

    private static Certificate certificate(House house, LocalDate day) {
        return new Certificate(
                "0",
                house.house(),
                house.decider(),
                Certificate.Gift.FORM,
                WORDS.getString("certificate.sample.award"),
                new Certificate.Recipient(
                        WORDS.getString("certificate.sample.recipient"),
                        WORDS.getString("certificate.sample.standing"),
                        WORDS.getString("certificate.sample.achievement")),
                new Certificate.Decision("000/QĐ", day, 1),
                new Certificate.Signing(
                        WORDS.getString("certificate.sample.place"),
                        day,
                        List.of(WORDS.getString("certificate.sample.post")),
                        WORDS.getString("certificate.sample.signer")),
                "THIDUA:" + "A".repeat(400));
    }
}
