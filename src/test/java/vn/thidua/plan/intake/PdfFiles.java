package vn.thidua.plan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDF files made for tests, in a font that has all Vietnamese letters. */
final class PdfFiles {
    private PdfFiles() {}

    /** Draws on a page. */
    interface Drawing {
        void on(PDPageContentStream page, PDFont font) throws IOException;
    }

    /** A file with one page for each text, line by line. */
    static byte[] of(String... texts) {
        Drawing[] pages = new Drawing[texts.length];
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            pages[i] = (page, font) -> {
                float y = 780;
                for (String line : text.split("\n", -1)) {
                    put(page, font, 70, y, line);
                    y -= 18;
                }
            };
        }
        return drawn(pages);
    }

    static void put(PDPageContentStream page, PDFont font, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(font, 12);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    static byte[] drawn(Drawing... pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream face = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, face);
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    drawing.on(stream, font);
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
