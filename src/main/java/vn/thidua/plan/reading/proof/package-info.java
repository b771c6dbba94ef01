/**
 * What a careful proofreader would point at in a plan: numbers that do not agree, dates that cannot be, gaps, misread words.
 *
 * <p>Every kind of check is a class of its own; {@link vn.thidua.plan.reading.proof.Fault} lists what can be found and what is said of it. A check
 * keeps silent where it is not sure: a false alarm costs more trust than a missed slip. Nothing is corrected here.
 */
@NullMarked
package vn.thidua.plan.reading.proof;

import org.jspecify.annotations.NullMarked;
