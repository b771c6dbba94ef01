package vn.thidua.shared;

/** Thrown by a desk when a rule says no. */
public class Refused extends RuntimeException {

    private final transient Refusal refusal;

    /** Creates the exception for a refusal. */
    public Refused(Refusal refusal) {
        super(refusal.code().code());
        this.refusal = refusal;
    }

    /** Returns why. */
    public Refusal refusal() {
        return refusal;
    }
}
