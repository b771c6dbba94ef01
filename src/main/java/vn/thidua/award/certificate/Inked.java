package vn.thidua.award.certificate;

/**
 * A drawing as a page description, made once for all files that show it.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units
 * @param packed the description, deflated
 */
record Inked(double width, double height, byte[] packed) {

    static Inked of(Drawing drawing) {
        Ops ops = new Ops();
        drawing.shapes().forEach(ops::shape);
        return new Inked(drawing.width(), drawing.height(), PageText.packed(ops.bytes()));
    }
}
