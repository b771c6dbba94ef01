package vn.thidua.regulation.value;

import java.math.BigDecimal;

/** A hundred per cent. */
final class Shares {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}
}
