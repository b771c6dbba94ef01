/** Reminds units that have not reported: by rules of the campaign, or all at once by hand; never twice on the same occasion. */
@NullMarked
package vn.thidua.reporting.reminding;

import org.jspecify.annotations.NullMarked;
