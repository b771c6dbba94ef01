package vn.thidua.plan.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import vn.thidua.plan.intake.ocr.Grey;
import vn.thidua.plan.intake.work.Budget;

/** Makes pictures of pages for recognition, within the time that a page may take. */
final class PdfRaster extends PDFRenderer {
    private static final double POINTS_PER_INCH = 72;
    private static final double FINE = 300;
    private static final double COARSE = 120;
    private static final double MOST_POINTS = 20_000_000;

    private final Budget budget;
    private final long deadline;

    private PdfRaster(PDDocument document, Budget budget) {
        super(document);
        this.budget = budget;
        this.deadline =
                System.nanoTime() + budget.limits().recognition().pageTime().toNanos();
        setSubsamplingAllowed(true);
    }

    /**
     * Returns a page at 300 points an inch, or coarser where the page is huge; empty where drawing it takes too long. A
     * scan is taken at its own density and enlarged then, because the renderer would enlarge it without smoothing.
     */
    static Optional<Grey> of(PDDocument document, int index, double density, Budget budget) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight()) / (POINTS_PER_INCH * POINTS_PER_INCH);
        double most = Math.clamp(Math.sqrt(MOST_POINTS / area), 1, FINE);
        double dpi = density >= COARSE && density < most ? density : most;
        try {
            BufferedImage image =
                    new PdfRaster(document, budget).renderImageWithDPI(index, (float) dpi, ImageType.GRAY);
            return Optional.of(Grey.of(image, most / dpi));
        } catch (TooSlow e) {
            return Optional.empty();
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        Operators operators = new Operators(budget);
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                operators.next();
                if (System.nanoTime() - deadline > 0) {
                    throw new TooSlow();
                }
                super.processOperator(operator, operands);
            }
        };
    }

    /** Not an {@code IOException}, for the library goes on after those. */
    private static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
