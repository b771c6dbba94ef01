package vn.thidua.scoring.formula;

/**
 * A sign of a formula: a number, a name, an operator.
 *
 * @param unit what a number counts, where that is written behind it: {@code 95%}, {@code 30 [cây]}; else empty
 * @param at where it begins, counted from 0
 */
record Sign(Kind kind, String text, String unit, int at) {

    enum Kind {
        NUMBER,
        NAME,
        OPERATOR,
        END
    }

    Sign(Kind kind, String text, int at) {
        this(kind, text, "", at);
    }

    boolean is(String operator) {
        return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(operator);
    }
}
