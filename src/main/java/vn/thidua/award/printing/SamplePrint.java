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
                PrintWords.say("sample.award"),
                new Certificate.Recipient(
                        PrintWords.say("sample.recipient"),
                        PrintWords.say("sample.standing"),
                        PrintWords.say("sample.achievement")),
                new Certificate.Decision(PrintWords.say("sample.decision"), day, 1),
                new Certificate.Signing(
                        PrintWords.say("sample.place"),
                        day,
                        List.of(PrintWords.say("sample.post")),
                        PrintWords.say("sample.signer")),
                "THIDUA:" + "A".repeat(400));
    }
}
