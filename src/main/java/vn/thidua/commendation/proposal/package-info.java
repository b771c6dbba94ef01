/** Proposals of units: whom they propose for what, what becomes of it, and what comes along from the campaign. */
@NullMarked
package vn.thidua.commendation.proposal;

import org.jspecify.annotations.NullMarked;
