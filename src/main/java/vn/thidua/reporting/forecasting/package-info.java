/** Where targets are heading: how they will stand on their last day if things go on as they do, by which method that is said, and how sure it is. */
@NullMarked
package vn.thidua.reporting.forecasting;

import org.jspecify.annotations.NullMarked;
