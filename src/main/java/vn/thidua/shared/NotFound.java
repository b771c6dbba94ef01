package vn.thidua.shared;

/** Thrown when a thing is not there or is not the person's to know; the two look the same from outside. */
public class NotFound extends RuntimeException {

    /** Creates the exception; {@code what} goes to the log only. */
    public NotFound(String what) {
        super(what);
    }
}
