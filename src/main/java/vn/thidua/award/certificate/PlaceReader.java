package vn.thidua.award.certificate;

import java.util.Locale;

/** Reads a named place of a design: a rectangle whose attributes say in which letters it is written. */
final class PlaceReader {

    private static final double LARGE = 14;
    private static final double LEGIBLE = 9;

    private PlaceReader() {}

    /**
     * Returns the place.
     *
     * @throws IllegalArgumentException where an attribute says nothing that is known
     */
    static Place of(SvgNode node, String called) {
        PlaceName name =
                PlaceName.named(called).orElseThrow(() -> new IllegalArgumentException("data-place=" + called));
        Box box = new Box(node.number("x"), node.number("y"), node.number("width"), node.number("height"));
        double largest = node.number("data-size", LARGE);
        Lettering lettering = new Lettering(
                face(node.text("data-face")),
                largest,
                node.number("data-least", Math.min(largest, LEGIBLE)),
                (int) node.number("data-lines", 1),
                align(node.text("data-align")),
                node.colour("data-colour", Lettering.BLACK),
                node.text("data-capitals").equals("yes"));
        return new Place(name, box, lettering);
    }

    private static Face face(String text) {
        return text.isEmpty()
                ? Face.PLAIN
                : Face.named(text).orElseThrow(() -> new IllegalArgumentException("data-face=" + text));
    }

    private static Lettering.Align align(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "left" -> Lettering.Align.LEFT;
            case "", "centre", "center" -> Lettering.Align.CENTRE;
            case "right" -> Lettering.Align.RIGHT;
            default -> throw new IllegalArgumentException("data-align=" + text);
        };
    }
}
