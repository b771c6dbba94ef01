/** Rounds of scoring: which units compete, what they and others say of each criterion, and what their verified results come to. */
@NullMarked
package vn.thidua.scoring.round;

import org.jspecify.annotations.NullMarked;
