package vn.thidua.award.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** A PDF of pages of one size that share their fonts, their background and their symbol. */
final class Book implements AutoCloseable {

    private static final float POINTS = 72 / 25.4f;
    private static final COSName BACKGROUND = COSName.getPDFName("Ground");
    private static final COSName SYMBOL = COSName.getPDFName("Symbol");

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final PDRectangle size;
    private final ReadingOrder order;
    private String ground = "";

    Book(Sheet sheet, String title) {
        this.size = new PDRectangle((float) sheet.width() * POINTS, (float) sheet.height() * POINTS);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("vi-VN");
        PDViewerPreferences view =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        view.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(view);
        document.setVersion(1.7f);
        this.order = new ReadingOrder(document, title);
    }

    PDDocument document() {
        return document;
    }

    /** Returns the operators that draw what lies under the texts of every page. */
    String ground() {
        return ground;
    }

    /** Puts a drawing under the texts of every page. */
    void background(Inked drawing) throws IOException {
        resources.put(BACKGROUND, form(drawing));
        ground += "/Artifact BMC q " + POINTS + " 0 0 " + POINTS + " 0 0 cm /Ground Do Q EMC\n";
    }

    /** Puts a symbol into a box of every page, as large as it can be. */
    void symbol(Symbol symbol, Box box) throws IOException {
        double width;
        double height;
        double unit;
        switch (symbol) {
            case Symbol.Drawn drawn -> {
                resources.put(SYMBOL, form(drawn.inked()));
                width = drawn.inked().width();
                height = drawn.inked().height();
                unit = 1;
            }
            case Symbol.Picture picture -> {
                resources.put(SYMBOL, LosslessFactory.createFromImage(document, picture.image()));
                width = picture.image().getWidth();
                height = picture.image().getHeight();
                unit = width;
            }
        }
        double scale = Math.min(box.width() / width, box.height() / height) * POINTS;
        double x = (box.x() + box.width() / 2) * POINTS - width * scale / 2;
        double y = size.getHeight() - (box.y() + box.height() / 2) * POINTS - height * scale / 2;
        double tall = unit == 1 ? scale : height * scale;
        ground += new String(
                new Ops()
                        .say("/Artifact BMC q")
                        .numbers(scale * unit, 0, 0, tall, x, y)
                        .say("cm /Symbol Do Q EMC")
                        .bytes(),
                java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private PDFormXObject form(Inked drawing) throws IOException {
        PDFormXObject form = new PDFormXObject(stream(drawing.packed()));
        form.setBBox(new PDRectangle((float) drawing.width(), (float) drawing.height()));
        form.setResources(new PDResources());
        // Drawings count from the upper edge, pages from the lower one.
        form.setMatrix(new Matrix(1, 0, 0, -1, 0, (float) drawing.height()).createAffineTransform());
        return form;
    }

    private PDStream stream(byte[] packed) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return new PDStream(stream);
    }

    void page(PageText text, String name) throws IOException {
        PDPage page = new PDPage(size);
        page.setResources(resources);
        page.setContents(stream(text.packed()));
        document.addPage(page);
        order.page(page, text.parts(), name);
        for (Map.Entry<Face, BitSet> used : text.letters().entrySet()) {
            PDType0Font font = font(used.getKey());
            used.getValue().stream().forEach(font::addToSubset);
        }
    }

    private PDType0Font font(Face face) throws IOException {
        PDType0Font known = fonts.get(face);
        if (known != null) {
            return known;
        }
        PDType0Font font = PDType0Font.load(document, Letters.of(face).font(), true);
        fonts.put(face, font);
        resources.put(COSName.getPDFName("F" + face.ordinal()), font);
        return font;
    }

    /**
     * Returns the file.
     *
     * @param bare without packing objects, so that a place for a signature can be found in it
     */
    byte[] done(boolean bare) throws IOException {
        order.end();
        // Fonts that are added to resources outside a stream of PDFBox are not known to it as such.
        for (PDType0Font font : fonts.values()) {
            font.subset();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, bare ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
