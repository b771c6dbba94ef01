package vn.thidua.award.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One page, described and packed, as far as that needs no document; so that threads can make pages side by side.
 *
 * @param packed the description, deflated
 * @param letters which letters it uses
 * @param parts what the page consists of, for programs that read aloud, in the order of their numbers
 */
record PageText(byte[] packed, Map<Face, BitSet> letters, List<Part> parts) {

    private static final double POINTS = 72 / 25.4;
    private static final double ASCENT = 0.89;
    private static final double BELOW = 2;
    private static final double RULE = 0.9;

    /** What a part of a page is. */
    enum Part {
        /** The name of the award. */
        HEADING("H1"),
        /** A text. */
        PARAGRAPH("P"),
        /** The code. */
        CODE("Figure");

        private final String role;

        Part(String role) {
            this.role = role;
        }

        String role() {
            return role;
        }
    }

    /**
     * Returns the page of a certificate.
     *
     * @param background operators for what lies under the texts
     */
    static PageText of(Composed composed, Sheet sheet, String background) {
        Ops ops = new Ops().say(background);
        List<Part> parts = new ArrayList<>();
        Map<Face, BitSet> letters = texts(ops, composed.written(), sheet, parts);
        if (composed.code() != null && composed.codeAt() != null) {
            begin(ops, Part.CODE, parts);
            code(ops, composed.code(), composed.codeAt(), sheet);
            ops.say("EMC");
        }
        return new PageText(packed(ops.bytes()), letters, parts);
    }

    /** Returns a page of texts alone. */
    static PageText of(List<Composed.Written> written, Sheet sheet, String background) {
        Ops ops = new Ops().say(background);
        List<Part> parts = new ArrayList<>();
        Map<Face, BitSet> letters = texts(ops, written, sheet, parts);
        return new PageText(packed(ops.bytes()), letters, parts);
    }

    private static Map<Face, BitSet> texts(Ops ops, List<Composed.Written> all, Sheet sheet, List<Part> parts) {
        Map<Face, BitSet> letters = new EnumMap<>(Face.class);
        int ink = -1;
        for (Composed.Written written : all) {
            Part part = written.place().name() == PlaceName.AWARD ? Part.HEADING : Part.PARAGRAPH;
            begin(ops, part, parts);
            Lettering lettering = written.place().lettering();
            if (lettering.colour() != ink) {
                ink = lettering.colour();
                ops.colour(ink, "rg");
            }
            lines(ops, written, sheet);
            BitSet used = letters.computeIfAbsent(lettering.face(), face -> new BitSet());
            written.fit().lines().forEach(line -> line.chars().forEach(used::set));
            ops.say("EMC");
            if (written.place().name() == lastOfHeading(all)) {
                underline(ops, written, sheet);
            }
        }
        return letters;
    }

    /* The line below the motto is as long as the motto; where a house has none, below its name. */
    private static @Nullable PlaceName lastOfHeading(List<Composed.Written> all) {
        return all.stream()
                .map(written -> written.place().name())
                .filter(name -> name == PlaceName.COUNTRY || name == PlaceName.MOTTO)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static void underline(Ops ops, Composed.Written written, Sheet sheet) {
        Box box = written.place().box();
        Fit fit = written.fit();
        double length =
                Letters.of(written.place().lettering().face()).wide(fit.lines().getLast()) * fit.size();
        double from = (box.x() + box.width() / 2) * POINTS - length / 2;
        double at = (sheet.height() - box.y()) * POINTS - fit.height() - BELOW;
        ops.say("/Artifact BMC 0 G")
                .number(RULE)
                .say("w")
                .numbers(from, at)
                .say("m")
                .numbers(from + length, at)
                .say("l S EMC");
    }

    private static void begin(Ops ops, Part part, List<Part> parts) {
        ops.say("/" + part.role() + " <</MCID " + parts.size() + ">> BDC");
        parts.add(part);
    }

    private static void lines(Ops ops, Composed.Written written, Sheet sheet) {
        Lettering lettering = written.place().lettering();
        Box box = written.place().box();
        Letters letters = Letters.of(lettering.face());
        double size = written.fit().size();
        double baseline = (sheet.height() - box.y()) * POINTS - size * ((Fit.LEADING - 1) / 2 + ASCENT);
        for (String line : written.fit().lines()) {
            double spare = box.width() * POINTS - letters.wide(line) * size;
            double indent = switch (lettering.align()) {
                case LEFT -> 0;
                case CENTRE -> spare / 2;
                case RIGHT -> spare;
            };
            ops.line(lettering.face(), size, box.x() * POINTS + indent, baseline, line);
            baseline -= size * Fit.LEADING;
        }
    }

    private static void code(Ops ops, CodeSquares code, Box box, Sheet sheet) {
        double side = Math.min(box.width(), box.height());
        double square = side / code.size() * POINTS;
        ops.say("q 0 g")
                .numbers(square, 0, 0, square)
                .numbers(box.x() * POINTS, (sheet.height() - box.y() - side) * POINTS)
                .say("cm")
                .say(code.area())
                .say("Q");
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater)) {
            deflated.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
