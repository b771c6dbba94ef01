package vn.thidua.regulation.condition;

/** How an answer must stand to a bound. */
public enum Comparison {
    /** At least. */
    AT_LEAST(">="),
    /** At most. */
    AT_MOST("<="),
    /** More than. */
    MORE(">"),
    /** Less than. */
    LESS("<"),
    /** The same. */
    EQUAL("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** Returns how it is written. */
    public String sign() {
        return sign;
    }

    /** Tells whether it holds, from what comparing the answer with the bound gave. */
    public boolean holds(int compared) {
        return switch (this) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case MORE -> compared > 0;
            case LESS -> compared < 0;
            case EQUAL -> compared == 0;
        };
    }
}
