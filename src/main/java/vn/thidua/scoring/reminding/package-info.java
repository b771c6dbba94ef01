/** Who still has to score in a round, and how they are reminded. */
@NullMarked
package vn.thidua.scoring.reminding;

import org.jspecify.annotations.NullMarked;
