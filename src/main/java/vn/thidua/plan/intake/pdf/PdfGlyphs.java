package vn.thidua.plan.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.thidua.plan.intake.work.Budget;

/** Collects the characters of each page with their places, those of stamps and signature fields too. */
final class PdfGlyphs extends PDFTextStripper {
    private static final int MOST = 200_000;

    private final Budget budget;
    private final PageHearer hearer;
    private final int of;
    private final Operators operators;
    private List<Glyph> glyphs = new ArrayList<>();
    private int unmapped;
    private float direction = -1;

    /** Hears each page in turn. */
    interface PageHearer {
        void page(PDPage page, List<Glyph> glyphs, int unmapped) throws IOException;
    }

    private PdfGlyphs(Budget budget, int of, PageHearer hearer) {
        this.budget = budget;
        this.of = of;
        this.hearer = hearer;
        this.operators = new Operators(budget);
    }

    static void read(PDDocument document, Budget budget, PageHearer hearer) throws IOException {
        new PdfGlyphs(budget, document.getNumberOfPages(), hearer).writeText(document, Writer.nullWriter());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators.next();
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) {
        operators.restart();
        budget.page(getCurrentPageNo(), of);
        glyphs = new ArrayList<>();
        unmapped = 0;
        direction = -1;
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && !"Popup".equals(annotation.getSubtype())) {
                showAnnotation(annotation);
            }
        }
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        hearer.page(page, glyphs, unmapped);
        glyphs = new ArrayList<>();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        unmapped += font instanceof PDType0Font && font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || glyphs.size() >= MOST) {
            return;
        }
        // Text that runs another way than the first on the page is a watermark or a note in the margin.
        if (direction < 0 && !text.isBlank()) {
            direction = position.getDir();
        }
        if (position.getDir() != direction && direction >= 0) {
            return;
        }
        add(text, position);
    }

    private void add(String text, TextPosition position) {
        int type = Character.getType(text.charAt(0));
        if (type == Character.NON_SPACING_MARK && !glyphs.isEmpty()) {
            glyphs.add(glyphs.removeLast().with(text));
            return;
        }
        double size = Math.abs(position.getFontSizeInPt());
        size = size > 0.01 && size < 500 ? size : Math.max(1, position.getHeightDir() * 1.4);
        boolean hidden = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER || size < 1.5;
        String font = position.getFont() == null
                ? ""
                : String.valueOf(position.getFont().getName());
        double x = position.getXDirAdj();
        double y = position.getYDirAdj();
        if (Double.isFinite(x) && Double.isFinite(y) && Math.abs(x) < 1e5 && Math.abs(y) < 1e5) {
            double width = Math.clamp(position.getWidthDirAdj(), 0, 1e4);
            glyphs.add(new Glyph(text, x, y, width, size, font, hidden));
        }
    }
}
