package vn.thidua.scoring.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The values of the names of a formula, for one unit. */
@FunctionalInterface
public interface Quantities {

    /** Returns the value of the name with this place in {@link Formula#names()}; null where there is none. */
    @Nullable
    BigDecimal at(int place);
}
