package vn.thidua.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.thidua.demo.Sheet.Face;

/** Writes lines on pages and begins the next page in time. Lengths are points, heights are measured from the top edge. */
final class PdfPen implements AutoCloseable {

    static final float LEFT = 85;
    static final float RIGHT = 545;
    static final float LEADING = 1.3f;
    private static final float TOP = 62;
    private static final float BOTTOM = 780;
    private static final Path FONTS = Path.of("src/main/resources/fonts");

    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private PDPageContentStream ink;
    private int pages;
    private float height;

    PdfPen(PDDocument document) throws IOException {
        this.document = document;
        fonts.put(Face.PLAIN, load("Tinos-Regular.ttf"));
        fonts.put(Face.BOLD, load("Tinos-Bold.ttf"));
        fonts.put(Face.ITALIC, load("Tinos-Italic.ttf"));
        turn();
    }

    float height() {
        return height;
    }

    void go(float to) {
        height = to;
    }

    /** Begins a page; from the second on its number stands in the middle of the top margin. */
    void turn() throws IOException {
        if (ink != null) {
            ink.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        ink = new PDPageContentStream(document, page);
        pages++;
        height = TOP;
        if (pages > 1) {
            height = 40;
            centred(String.valueOf(pages), Face.PLAIN, 13, LEFT, RIGHT);
            height = TOP;
        }
    }

    /** Begins a page when less than so much is left. */
    boolean need(float room) throws IOException {
        boolean full = height + room > BOTTOM;
        if (full) {
            turn();
        }
        return full;
    }

    void write(String text, Face face, float size, float x) throws IOException {
        ink.beginText();
        ink.setFont(fonts.get(face), size);
        ink.newLineAtOffset(x, PDRectangle.A4.getHeight() - height - size);
        ink.showText(text);
        ink.endText();
    }

    void centred(String text, Face face, float size, float from, float to) throws IOException {
        write(text, face, size, (from + to - width(text, face, size)) / 2);
    }

    /** Writes a line stretched to the right edge by wider spaces. */
    void stretched(List<String> words, Face face, float size, float from, float to) throws IOException {
        float letters = 0;
        for (String word : words) {
            letters += width(word, face, size);
        }
        float gap = (to - from - letters) / Math.max(1, words.size() - 1);
        float x = from;
        for (String word : words) {
            write(words.size() == 1 ? word : word + " ", face, size, x);
            x += width(word, face, size) + gap;
        }
    }

    void rule(float fromX, float fromY, float toX, float toY) throws IOException {
        ink.setLineWidth(0.6f);
        ink.moveTo(fromX, PDRectangle.A4.getHeight() - fromY);
        ink.lineTo(toX, PDRectangle.A4.getHeight() - toY);
        ink.stroke();
    }

    float width(String text, Face face, float size) throws IOException {
        return fonts.get(face).getStringWidth(text) / 1000 * size;
    }

    /** Breaks a text into lines of words. */
    List<List<String>> lines(String text, Face face, float size, float first, float other) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            List<String> longer = new ArrayList<>(line);
            longer.add(word);
            float room = lines.isEmpty() ? first : other;
            if (!line.isEmpty() && width(String.join(" ", longer), face, size) > room) {
                lines.add(line);
                line = new ArrayList<>(List.of(word));
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private PDType0Font load(String name) throws IOException {
        return PDType0Font.load(document, FONTS.resolve(name).toFile());
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }
}
