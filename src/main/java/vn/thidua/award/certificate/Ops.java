package vn.thidua.award.certificate;

import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;

/** The description of a page in the language of PDF, written as text. */
final class Ops {

    private static final double FULL = 255;
    private static final int ROUND = 1000;

    private final StringBuilder out = new StringBuilder(8_000);

    Ops say(String words) {
        out.append(words).append('\n');
        return this;
    }

    Ops number(double value) {
        long thousandths = Math.round(value * ROUND);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / ROUND);
        long rest = thousandths % ROUND;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        out.append(' ');
        return this;
    }

    Ops numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    Ops colour(int colour, String operator) {
        return numbers((colour >> 16 & 0xff) / FULL, (colour >> 8 & 0xff) / FULL, (colour & 0xff) / FULL)
                .say(operator);
    }

    /** Writes a line of text with glyphs of a font, its letters standing at a height. */
    Ops line(Face face, double size, double x, double y, String text) {
        Letters letters = Letters.of(face);
        say("BT");
        out.append("/F").append(face.ordinal()).append(' ');
        number(size).say("Tf").numbers(x, y).say("Td");
        out.append('<');
        for (int i = 0; i < text.length(); i++) {
            int glyph = letters.glyph(text.charAt(i));
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(glyph >> shift & 0xf, 16));
            }
        }
        return say("> Tj").say("ET");
    }

    Ops shape(Shape shape) {
        Shape.Paint paint = shape.paint();
        boolean fill = paint.fill() != Shape.NONE;
        boolean stroke = paint.stroke() != Shape.NONE;
        if (fill) {
            colour(paint.fill(), "rg");
        }
        if (stroke) {
            colour(paint.stroke(), "RG").number(paint.width()).say("w");
        }
        outline(shape.path().getPathIterator(null));
        String filled = stroke ? "B" : "f";
        return say(fill ? filled + (paint.evenOdd() ? "*" : "") : "S");
    }

    private void outline(PathIterator path) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> numbers(p[0], p[1]).say("m");
                case PathIterator.SEG_LINETO -> numbers(p[0], p[1]).say("l");
                case PathIterator.SEG_QUADTO -> {
                    // A quadratic curve as a cubic one.
                    numbers(
                                    x + 2 * (p[0] - x) / 3,
                                    y + 2 * (p[1] - y) / 3,
                                    p[2] + 2 * (p[0] - p[2]) / 3,
                                    p[3] + 2 * (p[1] - p[3]) / 3,
                                    p[2],
                                    p[3])
                            .say("c");
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    numbers(p).say("c");
                    p[0] = p[4];
                    p[1] = p[5];
                }
                default -> say("h");
            }
            x = p[0];
            y = p[1];
        }
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
