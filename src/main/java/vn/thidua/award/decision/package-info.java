/** Decisions on awards: what may go in, who may sign, numbers without gaps, what becomes of each award afterwards. */
@NullMarked
package vn.thidua.award.decision;

import org.jspecify.annotations.NullMarked;
