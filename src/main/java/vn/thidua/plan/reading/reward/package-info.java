/**
 * What a plan says of rewards: forms of commendation with their criteria, the papers a proposal needs, and the registration form.
 *
 * <p>Does not judge whether a form exists in law or who may award it; it gives what is printed.
 */
@NullMarked
package vn.thidua.plan.reading.reward;

import org.jspecify.annotations.NullMarked;
