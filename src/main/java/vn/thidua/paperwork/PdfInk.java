package vn.thidua.paperwork;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Writes lines on the pages of a PDF and begins the next page in time. Lengths are points, heights are measured from the top edge. */
final class PdfInk implements AutoCloseable {

    /** How a letter looks. */
    enum Face {
        PLAIN("Tinos-Regular.ttf"),
        BOLD("Tinos-Bold.ttf"),
        ITALIC("Tinos-Italic.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /** How letters are set: their face and size. */
    record Type(Face face, float size) {}

    static final float LEADING = 1.25f;
    private static final float MM = 72 / 25.4f;
    private static final float TOP = 20 * MM;
    private static final float BOTTOM = 20 * MM;
    private static final float LEFT = 30 * MM;
    private static final float RIGHT = 15 * MM;
    private static final float NUMBER_AT = 12 * MM;
    private static final Type NUMBER = new Type(Face.PLAIN, 13);
    private static final float GRAM = 1_000f;
    private static final float GREY = 0.45f;

    private final PDDocument document;
    private final PDRectangle size;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private @Nullable PDPageContentStream ink;
    private int pages;
    private float at;

    PdfInk(PDDocument document, boolean landscape) throws IOException {
        this.document = document;
        this.size = landscape ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        for (Face face : Face.values()) {
            try (InputStream file = PdfInk.class.getResourceAsStream("/fonts/" + face.file)) {
                fonts.put(face, PDType0Font.load(document, Objects.requireNonNull(file, face.file)));
            }
        }
        turn();
    }

    float left() {
        return LEFT;
    }

    float width() {
        return size.getWidth() - LEFT - RIGHT;
    }

    float at() {
        return at;
    }

    /** Returns how much room is left on the page. */
    float room() {
        return size.getHeight() - BOTTOM - at;
    }

    void go(float height) {
        at = height;
    }

    void down(float by) {
        at += by;
    }

    /** Begins a page; from the second on its number stands in the middle of the top margin. */
    void turn() throws IOException {
        close();
        PDPage page = new PDPage(size);
        document.addPage(page);
        ink = new PDPageContentStream(document, page);
        pages++;
        if (pages > 1) {
            write(String.valueOf(pages), NUMBER, LEFT, width(), true, NUMBER_AT);
        }
        at = TOP;
    }

    /** Returns the text in lines that are no wider than the width; a word that is wider is broken. */
    List<String> lines(String text, Type type, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                for (String piece : pieces(word, type, width)) {
                    String longer = line.isEmpty() ? piece : line + " " + piece;
                    if (!line.isEmpty() && wide(longer, type) > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                        longer = piece;
                    }
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private List<String> pieces(String word, Type type, float width) throws IOException {
        if (wide(word, type) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int c : word.codePoints().toArray()) {
            if (!piece.isEmpty() && wide(piece + Character.toString(c), type) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    float wide(String text, Type type) throws IOException {
        return font(type).getStringWidth(known(text, type)) / GRAM * type.size();
    }

    /** Writes a line whose letters begin at a height. */
    void write(String text, Type type, float x, float width, boolean centred, float height) throws IOException {
        String known = known(text, type);
        if (known.isEmpty()) {
            return;
        }
        PDPageContentStream stream = Objects.requireNonNull(ink);
        float from = centred ? x + (width - wide(text, type)) / 2 : x;
        stream.beginText();
        stream.setFont(font(type), type.size());
        stream.newLineAtOffset(from, size.getHeight() - height - type.size());
        stream.showText(known);
        stream.endText();
    }

    void rule(float x, float y, float toX, float toY) throws IOException {
        PDPageContentStream stream = Objects.requireNonNull(ink);
        stream.setLineWidth(0.5f);
        stream.moveTo(x, size.getHeight() - y);
        stream.lineTo(toX, size.getHeight() - toY);
        stream.stroke();
    }

    /** Fills a rectangle in grey, from its upper left corner. */
    void bar(float x, float y, float width, float height) throws IOException {
        PDPageContentStream stream = Objects.requireNonNull(ink);
        stream.setNonStrokingColor(GREY);
        stream.addRect(x, size.getHeight() - y - height, width, height);
        stream.fill();
        stream.setNonStrokingColor(0f);
    }

    private PDType0Font font(Type type) {
        return Objects.requireNonNull(fonts.get(type.face()));
    }

    /* What the font has no letter for is written as a question mark rather than not at all. */
    private String known(String text, Type type) {
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints().forEach(c -> known.append(has(c, type) ? Character.toString(c) : "?"));
        return known.toString();
    }

    private boolean has(int c, Type type) {
        try {
            font(type).encode(Character.toString(c));
            return true;
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (ink != null) {
            ink.close();
        }
    }
}
