/** Whether the law of the day lets those proposed have it: each finding with its article, what is known and from where, and what only people can say. */
@NullMarked
package vn.thidua.commendation.eligibility;

import org.jspecify.annotations.NullMarked;
