package vn.thidua.award.certificate;

/** Where something stands, and in which letters. */
public record Place(PlaceName name, Box box, Lettering lettering) {

    /** Returns the same elsewhere. */
    public Place moved(double right, double down) {
        return new Place(name, box.moved(right, down), lettering);
    }
}
