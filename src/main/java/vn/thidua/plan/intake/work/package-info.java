/** What every format shares while a file is being taken: the budget, the pages found and the building of text. */
@NullMarked
package vn.thidua.plan.intake.work;

import org.jspecify.annotations.NullMarked;
