package vn.thidua.award.printing;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.certificate.CertificatePdf;
import vn.thidua.award.certificate.Offset;
import vn.thidua.award.certificate.Sheet;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Vietnamese;

/** On what certificates are printed: a design on white paper, or a blank in a printer. */
@Component
class Papers {

    private final Designs designs;
    private final Blanks blanks;
    private final Printers printers;
    private final Houses houses;
    private final MessageSource messages;

    Papers(Designs designs, Blanks blanks, Printers printers, Houses houses, MessageSource messages) {
        this.designs = designs;
        this.blanks = blanks;
        this.printers = printers;
        this.houses = houses;
        this.messages = messages;
    }

    /**
     * Returns what makes the pages.
     *
     * @throws Refused with a constant of {@link CertificateRefusal}
     */
    CertificatePdf pdf(PrintOrder.Paper paper, String layout, Offset offset, UnitId issuer) {
        return paper == PrintOrder.Paper.BLANK
                ? CertificatePdf.onto(blank(layout, issuer).blank(), Sheet.A4, offset)
                : CertificatePdf.whole(designs.design(layout, issuer), houses.symbol(issuer));
    }

    /** Returns what a design or blank is called, in Vietnamese as the log has it. */
    String name(PrintOrder.Paper paper, String layout, UnitId issuer) {
        if (paper == PrintOrder.Paper.BLANK) {
            return blank(layout, issuer).blank().name();
        }
        return Designs.shipped(layout)
                .map(one -> messages.getMessage("printing.design." + one, null, Vietnamese.LOCALE))
                .or(() -> designs.of(issuer).stream()
                        .filter(one -> one.id().toString().equals(layout))
                        .map(OwnDesign::name)
                        .findFirst())
                .orElseThrow(() -> new Refused(CertificateRefusal.LAYOUT_GONE.because()));
    }

    /** Returns the printer whose offset is taken; none for white paper. */
    Optional<Printer> printer(PrintOrder.Paper paper, @Nullable UUID id, UnitId issuer) {
        return paper != PrintOrder.Paper.BLANK || id == null ? Optional.empty() : printers.find(id, issuer);
    }

    private KeptBlank blank(String layout, UnitId issuer) {
        return blanks.of(issuer).stream()
                .filter(one -> one.id().toString().equals(layout))
                .findFirst()
                .orElseThrow(() -> new Refused(CertificateRefusal.LAYOUT_GONE.because()));
    }
}
