package vn.thidua.scoring.formula;

import java.io.Serial;
import java.util.List;

/** A formula that cannot be used. */
public final class FormulaRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient FormulaFault fault;

    FormulaRefused(FormulaFault.What what, int at, String... arguments) {
        super(what + " at " + at);
        this.fault = new FormulaFault(what, at, List.of(arguments));
    }

    /** Returns why. */
    public FormulaFault fault() {
        return fault;
    }
}
