package vn.thidua.scoring.formula;

/**
 * A sign of a formula: a number, a name, an operator.
 *
 * @param at where it begins, counted from 0
 */
record Sign(Kind kind, String text, int at) {

    enum Kind {
        NUMBER,
        PERCENT,
        NAME,
        OPERATOR,
        END
    }

    boolean is(String operator) {
        return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(operator);
    }
}
