package vn.thidua.plan.intake;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pictures of pages made for tests. */
final class Scans {
    static final int WIDTH = 1_654;
    static final int HEIGHT = 2_339;

    private Scans() {}

    /** Paints on a page. */
    interface Painting {
        void on(Graphics2D page);
    }

    /** A page of A4 at 200 points an inch with these lines. */
    static BufferedImage of(String... lines) {
        return painted(page -> {
            for (int i = 0; i < lines.length; i++) {
                page.drawString(lines[i], 160, 260 + 70 * i);
            }
        });
    }

    static BufferedImage painted(Painting painting) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D page = image.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, WIDTH, HEIGHT);
        page.setColor(Color.BLACK);
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setFont(font().deriveFont(36f));
        painting.on(page);
        page.dispose();
        return image;
    }

    /** The page lying on its side. */
    static BufferedImage turned(BufferedImage page) {
        BufferedImage lying = new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                lying.getRaster()
                        .setSample(y, WIDTH - 1 - x, 0, page.getRaster().getSample(x, y, 0));
            }
        }
        return lying;
    }

    static BufferedImage noise(int seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(seed);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.getRaster().setSample(x, y, 0, random.nextInt(256));
            }
        }
        return image;
    }

    private static Font font() {
        try (InputStream face =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, face);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF file with one picture a page, nothing else. */
    static byte[] pdf(BufferedImage... images) {
        return layered("", images);
    }

    /** A PDF file with one picture a page and this invisible text over each, as recognition programs write it. */
    static byte[] layered(String layer, BufferedImage... images) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream face = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, face);
            for (BufferedImage image : images) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.drawImage(
                            LosslessFactory.createFromImage(document, image),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                    stream.setRenderingMode(RenderingMode.NEITHER);
                    float y = 700;
                    for (String line : layer.split("\n", -1)) {
                        PdfFiles.put(stream, font, 60, y, line);
                        y -= 20;
                    }
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
