/** Plain text, whatever bytes it comes in, and the last cleaning of every text. */
@NullMarked
package vn.thidua.plan.intake.text;

import org.jspecify.annotations.NullMarked;
