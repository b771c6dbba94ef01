/** Leaders ask why targets are missed, units and lead agencies answer; the exchange stays with the target. */
@NullMarked
package vn.thidua.reporting.explaining;

import org.jspecify.annotations.NullMarked;
