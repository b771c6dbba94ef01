package vn.thidua.award.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;

/** Certificates as PDF: as many pages as there are certificates, in their order. */
public final class CertificatePdf {

    private final Layout layout;
    private final Optional<Inked> background;
    private final Optional<Symbol> symbol;
    private final boolean onBlank;

    private CertificatePdf(Layout layout, Optional<Inked> background, Optional<Symbol> symbol, boolean onBlank) {
        this.layout = layout;
        this.background = background;
        this.symbol = symbol;
        this.onBlank = onBlank;
    }

    /** Returns what makes whole certificates on white paper. */
    public static CertificatePdf whole(Design design, Symbol symbol) {
        return new CertificatePdf(design.layout(), Optional.of(Inked.of(design.drawing())), Optional.of(symbol), false);
    }

    /**
     * Returns what writes on pre-printed blanks.
     *
     * @throws Refused PAPER_OTHER_SIZE where the paper in the printer is not that of the blank, PLACE_OFF_PAPER where the offset of the printer moves a text off it
     */
    public static CertificatePdf onto(Blank blank, Sheet paper, Offset offset) {
        blank.whyNot(paper).ifPresent(Refusal::raise);
        Layout moved = blank.layout().moved(offset.right(), offset.down());
        moved.whyNot().ifPresent(Refusal::raise);
        return new CertificatePdf(moved, Optional.empty(), Optional.empty(), true);
    }

    /** Returns why certificates cannot be made, one reason for each of them that cannot. */
    public List<Refusal> whyNot(List<Certificate> certificates) {
        Composing composing = new Composing(layout, onBlank);
        List<Refusal> reasons = new ArrayList<>();
        for (Certificate certificate : certificates) {
            try {
                composing.of(certificate);
            } catch (Refused refused) {
                reasons.add(refused.refusal());
            }
        }
        return reasons;
    }

    /**
     * Returns one file with a page for each certificate. Pages are made side by side by the threads that the machine has.
     *
     * @throws Refused NOTHING_TO_PRINT, TEXT_TOO_LONG, LETTER_UNKNOWN, TEXT_MISSING, CODE_TOO_FINE
     */
    public byte[] of(List<Certificate> certificates) {
        return of(certificates, made -> {});
    }

    /**
     * Returns the same and says on the way how many pages are made, from whichever thread made one.
     *
     * @throws Refused NOTHING_TO_PRINT, TEXT_TOO_LONG, LETTER_UNKNOWN, TEXT_MISSING, CODE_TOO_FINE
     */
    public byte[] of(List<Certificate> certificates, IntConsumer made) {
        return file(certificates, false, made);
    }

    /**
     * Returns the file of one certificate, with nothing packed so that it can be sealed.
     *
     * @throws Refused TEXT_TOO_LONG, LETTER_UNKNOWN, TEXT_MISSING, CODE_TOO_FINE
     */
    public byte[] single(Certificate certificate) {
        return file(List.of(certificate), true, made -> {});
    }

    private byte[] file(List<Certificate> certificates, boolean bare, IntConsumer made) {
        if (certificates.isEmpty()) {
            throw new Refused(CertificateRefusal.NOTHING_TO_PRINT.because());
        }
        Composing composing = new Composing(layout, onBlank);
        try (Book book = new Book(layout.sheet(), title(certificates))) {
            if (background.isPresent()) {
                book.background(background.get());
            }
            Optional<Place> emblem = layout.of(PlaceName.EMBLEM);
            if (symbol.isPresent() && emblem.isPresent()) {
                book.symbol(symbol.get(), emblem.get().box());
            }
            String ground = book.ground();
            AtomicInteger count = new AtomicInteger();
            List<PageText> pages = certificates.parallelStream()
                    .map(certificate -> {
                        PageText page = PageText.of(composing.of(certificate), layout.sheet(), ground);
                        made.accept(count.incrementAndGet());
                        return page;
                    })
                    .toList();
            for (int i = 0; i < pages.size(); i++) {
                book.page(pages.get(i), certificates.get(i).number());
            }
            return book.done(bare);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String title(List<Certificate> certificates) {
        Certificate first = certificates.getFirst();
        return certificates.size() == 1
                ? Words.say(
                        "certificate.title.one",
                        first.award(),
                        first.number(),
                        first.recipient().name())
                : Words.say(
                        "certificate.title.many",
                        first.award(),
                        String.valueOf(certificates.size()),
                        first.decision().number());
    }
}
