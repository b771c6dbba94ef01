package vn.thidua.plan.intake.pdf;

import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.work.Budget;

/**
 * Counts the drawing operators of one page. Forms may draw forms, so a file of a few kilobytes can ask for billions of
 * operators; the library would obey.
 */
final class Operators {
    private static final int MOST = 6_000_000;

    private final Budget budget;
    private int count;

    Operators(Budget budget) {
        this.budget = budget;
    }

    /** Lets one more operator through. */
    void next() {
        if ((++count & 63) == 0) {
            budget.check();
            if (count > MOST) {
                throw new IntakeRefused(IntakeRefusal.TOO_COMPLEX);
            }
        }
    }

    /** Begins a new page. */
    void restart() {
        count = 0;
    }
}
