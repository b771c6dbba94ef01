package vn.thidua.award.certificate;

import java.util.List;

/**
 * A drawing without text: what surrounds the texts of a design, or a symbol.
 *
 * @param width of the whole; a design is as wide as its sheet in millimetres
 * @param height of the whole
 * @param shapes from the lowest to the uppermost
 */
public record Drawing(double width, double height, List<Shape> shapes) {

    /** Keeps a copy. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
