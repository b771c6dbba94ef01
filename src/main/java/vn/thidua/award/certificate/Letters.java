package vn.thidua.award.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a face: their glyphs and how wide they are. Read once and only read afterwards, so that threads can share them. */
final class Letters {

    private static final int KNOWN = 0x2200;
    private static final Map<Face, Letters> ALL = read();

    private final TrueTypeFont font;
    private final int[] glyphs = new int[KNOWN];
    private final double[] widths = new double[KNOWN];

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        CmapLookup lookup = font.getUnicodeCmapLookup();
        double unit = font.getUnitsPerEm();
        for (int c = 0; c < KNOWN; c++) {
            glyphs[c] = lookup.getGlyphId(c);
            widths[c] = font.getAdvanceWidth(glyphs[c]) / unit;
        }
    }

    static Letters of(Face face) {
        return Objects.requireNonNull(ALL.get(face));
    }

    private static Map<Face, Letters> read() {
        Map<Face, Letters> all = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            try (InputStream file = Letters.class.getResourceAsStream(face.file())) {
                byte[] bytes = Objects.requireNonNull(file, face.file()).readAllBytes();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                font.setEnableGsub(false);
                all.put(face, new Letters(font));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }

    TrueTypeFont font() {
        return font;
    }

    /** Tells whether there is such a letter. */
    boolean has(int c) {
        return c < KNOWN && glyphs[c] != 0;
    }

    int glyph(int c) {
        return glyphs[c];
    }

    /** Returns how wide a text is in letters of one point, in points. */
    double wide(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += widths[text.charAt(i)];
        }
        return width;
    }
}
