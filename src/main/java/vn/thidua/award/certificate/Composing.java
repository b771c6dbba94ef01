package vn.thidua.award.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;

/** Puts the texts of certificates into the places of a layout. */
final class Composing {

    private static final double POINTS = 72 / 25.4;
    private static final double GAP = 2;
    private static final double SHARE_ABOVE = 0.4;

    private final Layout layout;
    private final boolean onBlank;

    /**
     * @param onBlank whether the paper has its fixed words already: then only the others are written, each exactly where the blank has room for it
     */
    Composing(Layout layout, boolean onBlank) {
        this.layout = layout;
        this.onBlank = onBlank;
    }

    /**
     * Returns a certificate with every line in its place.
     *
     * @throws Refused TEXT_TOO_LONG, LETTER_UNKNOWN, TEXT_MISSING, CODE_TOO_FINE
     */
    Composed of(Certificate certificate) {
        Texts texts = Texts.of(certificate);
        List<Composed.Written> written = new ArrayList<>();
        for (Place place : layout.places()) {
            if (place.name().picture() || onBlank && place.name().printed()) {
                continue;
            }
            String text = texts.in(place);
            whyNot(text, place, certificate).ifPresent(Refusal::raise);
            if (!text.isEmpty()) {
                written.add(new Composed.Written(place, fit(text, place, certificate)));
            }
        }
        Optional<Place> codeAt = certificate.code().isEmpty() ? Optional.empty() : layout.of(PlaceName.CODE);
        CodeSquares code = codeAt.isEmpty() ? null : code(certificate, codeAt.get());
        Box box = codeAt.map(Place::box).orElse(null);
        return new Composed(certificate, onBlank ? written : closed(written), code, box);
    }

    private static @Nullable CodeSquares code(Certificate certificate, Place place) {
        CodeSquares code = CodeSquares.of(certificate.code());
        code.whyNot(place.box()).ifPresent(Refusal::raise);
        return code;
    }

    private static Optional<Refusal> whyNot(String text, Place place, Certificate certificate) {
        if (text.isEmpty() && place.name().needed()) {
            return Optional.of(CertificateRefusal.TEXT_MISSING.because(
                    certificate.number(), place.name().said()));
        }
        Letters letters = Letters.of(place.lettering().face());
        OptionalInt unknown =
                text.codePoints().filter(c -> c != '\n' && !letters.has(c)).findFirst();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(CertificateRefusal.LETTER_UNKNOWN.because(
                        certificate.number(), place.name().said(), Character.toString(unknown.getAsInt())));
    }

    private static Fit fit(String text, Place place, Certificate certificate) {
        return Fit.of(text, place.box(), place.lettering())
                .orElseThrow(() -> new Refused(CertificateRefusal.TEXT_TOO_LONG.because(
                        certificate.number(),
                        place.name().said(),
                        text.codePointCount(0, text.length()),
                        place.lettering().least())));
    }

    /* On a design of one's own the achievement follows right below what stands above it, and both stand near the middle of the room that they have. */
    private List<Composed.Written> closed(List<Composed.Written> written) {
        Optional<Place> standing = layout.of(PlaceName.STANDING);
        Optional<Place> achievement = layout.of(PlaceName.ACHIEVEMENT);
        if (standing.isEmpty() || achievement.isEmpty()) {
            return written;
        }
        double above = used(written, PlaceName.STANDING);
        double below = used(written, PlaceName.ACHIEVEMENT);
        double top = standing.get().box().y();
        double bottom = achievement.get().box().y() + achievement.get().box().height();
        double gap = above > 0 ? GAP : 0;
        double from = top + Math.max(0, (bottom - top - above - gap - below) * SHARE_ABOVE);
        return written.stream()
                .map(one -> switch (one.place().name()) {
                    case STANDING -> at(one, from);
                    case ACHIEVEMENT -> at(one, from + above + gap);
                    default -> one;
                })
                .toList();
    }

    private static double used(List<Composed.Written> written, PlaceName name) {
        return written.stream()
                .filter(one -> one.place().name() == name)
                .mapToDouble(one -> one.fit().height() / POINTS)
                .sum();
    }

    private static Composed.Written at(Composed.Written one, double y) {
        return new Composed.Written(one.place().moved(0, y - one.place().box().y()), one.fit());
    }
}
