package vn.thidua.award.certificate;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refused;

/**
 * Reads a drawing and its named places from an SVG file: shapes with one colour each, groups, copies and transformations. What cannot be printed as it is drawn, for example text, pictures and
 * gradients, is refused rather than left out.
 */
final class SvgReader {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String PLACE = "data-place";
    private static final int DEEPEST = 20;
    private static final int MOST_SHAPES = 20_000;

    private final Element root;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private SvgReader(Element root) {
        this.root = root;
    }

    /** Returns what was read. */
    record Read(Drawing drawing, List<Place> places) {}

    /**
     * Reads a file.
     *
     * @throws Refused DESIGN_UNREADABLE, DESIGN_PART_UNKNOWN
     */
    static Read of(byte[] file) {
        Element root = root(file);
        SvgReader reader = new SvgReader(root);
        try {
            String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+", -1);
            reader.children(root, new AffineTransform(), Shape.Paint.FIRST, 0);
            return new Read(
                    new Drawing(Double.parseDouble(box[2]), Double.parseDouble(box[3]), reader.shapes), reader.places);
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw unreadable(String.valueOf(wrong.getMessage()));
        }
    }

    private static Element root(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            javax.xml.parsers.DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new ByteArrayInputStream(file)).getDocumentElement();
            if (SVG.equals(root.getNamespaceURI()) && "svg".equals(root.getLocalName())) {
                return root;
            }
            throw unreadable("<" + root.getNodeName() + ">");
        } catch (SAXException | IOException wrong) {
            throw unreadable(String.valueOf(wrong.getMessage()));
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Refused unreadable(String why) {
        return new Refused(CertificateRefusal.DESIGN_UNREADABLE.because(why));
    }

    private void children(Element parent, AffineTransform at, Shape.Paint paint, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && SVG.equals(element.getNamespaceURI())) {
                read(new SvgNode(element), at, paint, depth);
            }
        }
    }

    private void read(SvgNode node, AffineTransform above, Shape.Paint paintAbove, int depth) {
        if (depth > DEEPEST || shapes.size() > MOST_SHAPES) {
            throw new IllegalArgumentException(node.name());
        }
        AffineTransform at = new AffineTransform(above);
        at.concatenate(node.transform());
        Shape.Paint paint = node.paint(paintAbove);
        switch (node.name()) {
            case "title", "desc", "metadata", "defs" -> {}
            case "g" -> children(node.element(), at, paint, depth + 1);
            case "use" -> copy(node, at, paint, depth);
            default -> {
                if (node.element().hasAttribute(PLACE)) {
                    places.add(PlaceReader.of(node, node.text(PLACE)));
                } else {
                    shape(node, at, paint);
                }
            }
        }
    }

    private void copy(SvgNode node, AffineTransform at, Shape.Paint paint, int depth) {
        at.translate(node.number("x"), node.number("y"));
        String target = node.text("href").isEmpty() ? node.text("xlink:href") : node.text("href");
        Element original = found(root, target.replaceFirst("^#", ""));
        if (original == null) {
            throw new IllegalArgumentException(target);
        }
        read(new SvgNode(original), at, paint, depth + 1);
    }

    private static @Nullable Element found(Element in, String id) {
        for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                Element inside = element.getAttribute("id").equals(id) ? element : found(element, id);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    private void shape(SvgNode node, AffineTransform at, Shape.Paint paint) {
        Path2D path = outline(node);
        path.transform(at);
        if (paint.seen()) {
            double scale = Math.sqrt(Math.abs(at.getDeterminant()));
            shapes.add(new Shape(
                    path, new Shape.Paint(paint.fill(), paint.stroke(), paint.width() * scale, paint.evenOdd())));
        }
    }

    private static Path2D outline(SvgNode node) {
        return switch (node.name().toLowerCase(Locale.ROOT)) {
            case "path" -> SvgPath.of(node.text("d"));
            case "rect" -> {
                double round = 2 * node.number("rx", node.number("ry"));
                yield new Path2D.Double(new RoundRectangle2D.Double(
                        node.number("x"), node.number("y"), node.number("width"), node.number("height"), round, round));
            }
            case "circle" -> ellipse(node, node.number("r"), node.number("r"));
            case "ellipse" -> ellipse(node, node.number("rx"), node.number("ry"));
            case "line" ->
                new Path2D.Double(
                        new Line2D.Double(node.number("x1"), node.number("y1"), node.number("x2"), node.number("y2")));
            case "polygon" -> SvgPath.of("M" + node.text("points") + "Z");
            case "polyline" -> SvgPath.of("M" + node.text("points"));
            default -> throw new Refused(CertificateRefusal.DESIGN_PART_UNKNOWN.because(node.name()));
        };
    }

    private static Path2D ellipse(SvgNode node, double rx, double ry) {
        return new Path2D.Double(new Ellipse2D.Double(node.number("cx") - rx, node.number("cy") - ry, 2 * rx, 2 * ry));
    }
}
