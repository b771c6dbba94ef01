/** Rounds of commendation: what they ask for, made by hand or from the plan of a campaign, and what becomes of them. */
@NullMarked
package vn.thidua.commendation.round;

import org.jspecify.annotations.NullMarked;
