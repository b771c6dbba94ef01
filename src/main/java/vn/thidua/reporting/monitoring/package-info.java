/** Who reported and when: completeness and timeliness, read live from the reports. */
@NullMarked
package vn.thidua.reporting.monitoring;

import org.jspecify.annotations.NullMarked;
