/** The money of awards: rewards worked out once and for all when a decision becomes effective, lists of payments, receipts, the fund that pays, and what has to come back. */
@NullMarked
package vn.thidua.award.money;

import org.jspecify.annotations.NullMarked;
