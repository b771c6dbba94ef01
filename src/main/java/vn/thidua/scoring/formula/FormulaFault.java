package vn.thidua.scoring.formula;

import java.util.List;

/**
 * Why a formula cannot be used.
 *
 * @param what which rule it breaks; names its sentence
 * @param at where, counted from 0
 * @param arguments what the sentence names
 */
public record FormulaFault(What what, int at, List<String> arguments) {

    public FormulaFault {
        arguments = List.copyOf(arguments);
    }

    /** The rules. */
    public enum What {
        EMPTY,
        TOO_LONG,
        TOO_DEEP,
        STRANGE_SIGN,
        POINT_IN_NUMBER,
        UNFINISHED,
        UNEXPECTED,
        UNKNOWN_NAME,
        WRONG_COUNT,
        WANTS_NUMBER,
        WANTS_CONDITION,
        UNITS_DIFFER,
        NO_POINTS,
        DIVIDES_BY_ZERO,
        WANTS_DECIMALS
    }

    /** Returns the message key of its sentence. */
    public String key() {
        return "formulaFault." + what;
    }
}
