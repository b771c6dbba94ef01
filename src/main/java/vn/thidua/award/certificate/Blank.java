package vn.thidua.award.certificate;

import java.util.Optional;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refusal;

/**
 * Paper that an office had printed: it has the frame, the emblem and the fixed words; the rest is written at places in millimetres.
 *
 * @param name what the office calls it
 */
public record Blank(String name, Layout layout) {

    /** Returns a blank that has its places where a design has them. */
    public static Blank like(String name, Design design) {
        return new Blank(name, design.layout());
    }

    /** Returns why paper cannot be taken for it: it is of another size. */
    public Optional<Refusal> whyNot(Sheet paper) {
        Sheet own = layout.sheet();
        return own.as(paper)
                ? layout.whyNot()
                : Optional.of(CertificateRefusal.PAPER_OTHER_SIZE.because(
                        name, own.width(), own.height(), paper.width(), paper.height()));
    }
}
