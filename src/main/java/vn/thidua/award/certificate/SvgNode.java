package vn.thidua.award.certificate;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** An element of an SVG file: its attributes as numbers, colours and transformations. */
record SvgNode(Element element) {

    private static final Pattern TRANSFORM = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");
    private static final Map<String, Integer> COLOURS =
            Map.of("none", Shape.NONE, "transparent", Shape.NONE, "black", 0, "white", 0xffffff, "red", 0xff0000);
    private static final int SHORT = 4;
    private static final int HEX = 16;

    String name() {
        return element.getLocalName();
    }

    /** Returns an attribute, or the same from a style; empty where neither is there. */
    String text(String name) {
        for (String rule : element.getAttribute("style").split(";", -1)) {
            int colon = rule.indexOf(':');
            if (colon > 0 && rule.substring(0, colon).strip().equals(name)) {
                return rule.substring(colon + 1).strip();
            }
        }
        return element.getAttribute(name).strip();
    }

    double number(String name, double otherwise) {
        String text = text(name);
        return text.isEmpty()
                ? otherwise
                : Double.parseDouble(
                        text.endsWith("mm") || text.endsWith("px") ? text.substring(0, text.length() - 2) : text);
    }

    double number(String name) {
        return number(name, 0);
    }

    int colour(String name, int otherwise) {
        String text = text(name).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.equals("inherit")) {
            return otherwise;
        }
        Integer known = COLOURS.get(text);
        if (known != null) {
            return known;
        }
        if (!text.startsWith("#") || text.length() != SHORT && text.length() != 2 * SHORT - 1) {
            throw new IllegalArgumentException(text);
        }
        String digits = text.length() == SHORT ? text.substring(1).replaceAll("(.)", "$1$1") : text.substring(1);
        return Integer.parseInt(digits, HEX);
    }

    Shape.Paint paint(Shape.Paint above) {
        String rule = text("fill-rule");
        return new Shape.Paint(
                colour("fill", above.fill()),
                colour("stroke", above.stroke()),
                number("stroke-width", above.width()),
                rule.isEmpty() ? above.evenOdd() : rule.equals("evenodd"));
    }

    AffineTransform transform() {
        AffineTransform all = new AffineTransform();
        Matcher matcher = TRANSFORM.matcher(element.getAttribute("transform"));
        while (matcher.find()) {
            double[] n = Arrays.stream(matcher.group(2).strip().split("[\\s,]+", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            all.concatenate(
                    switch (matcher.group(1)) {
                        case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
                        case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
                        case "rotate" ->
                            AffineTransform.getRotateInstance(
                                    Math.toRadians(n[0]), n.length > 2 ? n[1] : 0, n.length > 2 ? n[2] : 0);
                        case "matrix" -> new AffineTransform(n);
                        default -> throw new IllegalArgumentException(matcher.group());
                    });
        }
        return all;
    }
}
