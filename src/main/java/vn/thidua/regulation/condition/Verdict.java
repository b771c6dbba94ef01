package vn.thidua.regulation.condition;

/** What became of a condition. */
public enum Verdict {
    /** It does not hold. */
    NOT_MET,
    /** Nobody knows yet: a person has to judge. */
    OPEN,
    /** It holds. */
    MET;

    /** Returns what both give that must hold together. */
    public Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns what both give of which one must hold. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns what it is for the opposite. */
    public Verdict opposite() {
        return switch (this) {
            case NOT_MET -> MET;
            case OPEN -> OPEN;
            case MET -> NOT_MET;
        };
    }

    /** Returns it for something that is known. */
    public static Verdict of(boolean holds) {
        return holds ? MET : NOT_MET;
    }
}
