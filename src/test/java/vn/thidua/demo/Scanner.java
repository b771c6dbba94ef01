package vn.thidua.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes of a PDF what an office scanner makes of paper: grey pictures, a little askew, a little dirty. The same input gives the same pictures. */
final class Scanner {

    private static final int DPI = 200;
    private static final float QUALITY = 0.5f;
    private static final int PAPER = 246;
    private static final int GRAIN = 4;

    private Scanner() {}

    static byte[] scan(byte[] pdf) throws IOException {
        Random dust = new Random(2026);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument paper = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(paper);
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                BufferedImage picture = dirty(
                        askew(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY), i % 2 == 0 ? 0.5 : -0.3), dust);
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(scan, page)) {
                    ink.drawImage(
                            JPEGFactory.createFromImage(scan, picture, QUALITY, DPI),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            scan.setDocumentId(1L);
            scan.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage askew(BufferedImage page, double degrees) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage dirty(BufferedImage page, Random dust) {
        WritableRaster raster = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = raster.getSample(x, y, 0) * PAPER / 255 + (int) (dust.nextGaussian() * GRAIN);
                raster.setSample(x, y, 0, Math.clamp(grey, 20, 255));
            }
        }
        for (int speck = 0; speck < 40; speck++) {
            int x = dust.nextInt(page.getWidth() - 2);
            int y = dust.nextInt(page.getHeight() - 2);
            raster.setSample(x, y, 0, 90);
            raster.setSample(x + 1, y, 0, 120);
        }
        return page;
    }
}
