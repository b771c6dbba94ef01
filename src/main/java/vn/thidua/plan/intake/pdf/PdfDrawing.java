package vn.thidua.plan.intake.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.thidua.plan.intake.layout.Rule;
import vn.thidua.plan.intake.work.Budget;

/** Collects what a page draws besides characters: straight lines, and how much of it pictures cover. */
final class PdfDrawing extends PDFGraphicsStreamEngine {
    private static final double THIN = 3;
    private static final double SHORTEST = 4;
    private static final int MOST = 20_000;

    private final Operators operators;
    private final AffineTransform toTop;
    private final double area;
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();
    private double pictures;
    private double largest;
    private double density;
    private int strokes;

    private PdfDrawing(PDPage page, Budget budget) {
        super(page);
        this.operators = new Operators(budget);
        PDRectangle box = page.getCropBox();
        this.area = Math.max(1, box.getWidth() * box.getHeight());
        this.toTop = toTop(box, page.getRotation());
    }

    static PdfDrawing of(PDPage page, Budget budget) throws IOException {
        PdfDrawing drawing = new PdfDrawing(page, budget);
        drawing.processPage(page);
        return drawing;
    }

    /** Characters are placed from the top left of the page as it is turned; so must lines be. */
    private static AffineTransform toTop(PDRectangle box, int rotation) {
        AffineTransform to = switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
        };
        to.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return to;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Returns the share of the page that pictures cover, 0 to 1; overlaps count twice. */
    double pictureShare() {
        return Math.min(1, pictures / area);
    }

    /** Returns the points an inch of the largest picture; 0 where there is none. */
    double density() {
        return density;
    }

    /** Returns how many paths are filled or stroked; letters drawn as outlines make hundreds. */
    int strokes() {
        return strokes;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators.next();
        super.processOperator(operator, operands);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        edge(p0, p1);
        edge(p1, p2);
        edge(p2, p3);
        edge(p3, p0);
    }

    private void edge(Point2D from, Point2D to) {
        if (path.size() + rules.size() > MOST) {
            return;
        }
        Point2D a = toTop.transform(from, null);
        Point2D b = toTop.transform(to, null);
        double dx = Math.abs(a.getX() - b.getX());
        double dy = Math.abs(a.getY() - b.getY());
        if (dy <= 1 && dx > 0.2) {
            path.add(new Rule(
                    true, (a.getY() + b.getY()) / 2, Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX())));
        } else if (dx <= 1 && dy > 0.2) {
            path.add(new Rule(
                    false, (a.getX() + b.getX()) / 2, Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY())));
        }
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        start = at;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float to = new Point2D.Float(x, y);
        edge(at, to);
        at = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        edge(at, start);
        at = start;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        painted();
        path.stream().filter(rule -> rule.to() - rule.from() >= SHORTEST).forEach(rules::add);
        path.clear();
    }

    /** A filled path is a line where it is thin: its long edges lie within the thickness of a line. */
    @Override
    public void fillPath(int windingRule) {
        painted();
        for (Rule rule : path) {
            long edges = path.stream()
                    .limit(64)
                    .filter(other -> other.level() == rule.level() && Math.abs(other.at() - rule.at()) <= THIN)
                    .count();
            if (rule.to() - rule.from() >= SHORTEST && edges >= 2) { // itself and the one across
                rules.add(rule);
            }
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private void painted() {
        strokes++;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double covered = Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
        pictures += covered;
        if (covered > largest) {
            largest = covered;
            density = 72 * Math.sqrt((double) image.getWidth() * image.getHeight() / covered);
        }
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is still on the page for our purpose.
    }

    @Override
    public void shadingFill(COSName name) {
        // Shadings carry neither text nor lines.
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        // The characters are collected elsewhere.
    }
}
