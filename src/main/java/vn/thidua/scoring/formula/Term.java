package vn.thidua.scoring.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a formula that has been read: it works its value out. Conditions are 1 where they hold and 0 where not. */
sealed interface Term {

    /** Divisions keep so many figures, which is far more than points are rounded to. */
    MathContext EXACT = new MathContext(30, RoundingMode.HALF_UP);

    BigDecimal of(Quantities quantities);

    /** A number that is written in the formula. */
    record Constant(BigDecimal value) implements Term {
        @Override
        public BigDecimal of(Quantities quantities) {
            return value;
        }
    }

    /** The quantity with a place in the list of names of the formula. */
    record Named(int place, String name) implements Term {
        @Override
        public BigDecimal of(Quantities quantities) {
            BigDecimal value = quantities.at(place);
            if (value == null) {
                throw new Undefined(name);
            }
            return value;
        }
    }

    /** One side with the other. */
    record Both(Operation operation, Term left, Term right) implements Term {
        @Override
        public BigDecimal of(Quantities quantities) {
            return operation.of(left.of(quantities), right.of(quantities));
        }
    }

    /** One or the other; the one that is not meant is not worked out. */
    record Choice(Term condition, Term then, Term otherwise) implements Term {
        @Override
        public BigDecimal of(Quantities quantities) {
            return condition.of(quantities).signum() != 0 ? then.of(quantities) : otherwise.of(quantities);
        }
    }

    /** Both conditions, or one of them; the second is looked at only where it decides. */
    record Joined(boolean both, Term left, Term right) implements Term {
        @Override
        public BigDecimal of(Quantities quantities) {
            BigDecimal first = left.of(quantities);
            return first.signum() != 0 == both ? right.of(quantities) : first;
        }
    }

    /** Rounded half up to so many decimals. */
    record Rounded(Term value, int decimals) implements Term {
        @Override
        public BigDecimal of(Quantities quantities) {
            return value.of(quantities).setScale(decimals, RoundingMode.HALF_UP);
        }
    }

    /** What is done with two values. */
    enum Operation {
        PLUS {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                return left.add(right);
            }
        },
        MINUS {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                return left.subtract(right);
            }
        },
        TIMES {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                return left.multiply(right, EXACT);
            }
        },
        OVER {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                if (right.signum() == 0) {
                    throw new Undefined(null);
                }
                return left.divide(right, EXACT);
            }
        },
        LEAST {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                return left.min(right);
            }
        },
        MOST {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                return left.max(right);
            }
        },
        LESS {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                return truth(left.compareTo(right) < 0);
            }
        },
        NOT_MORE {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                return truth(left.compareTo(right) <= 0);
            }
        },
        EQUAL {
            @Override
            BigDecimal of(BigDecimal left, BigDecimal right) {
                return truth(left.compareTo(right) == 0);
            }
        };

        abstract BigDecimal of(BigDecimal left, BigDecimal right);

        private static BigDecimal truth(boolean holds) {
            return holds ? BigDecimal.ONE : BigDecimal.ZERO;
        }
    }

    /** A value that there is not. Without a trace, as it is the ordinary answer for thousands of units. */
    final class Undefined extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final @Nullable String missing;

        Undefined(@Nullable String missing) {
            super(missing, null, false, false);
            this.missing = missing;
        }

        @Nullable
        String missing() {
            return missing;
        }
    }
}
