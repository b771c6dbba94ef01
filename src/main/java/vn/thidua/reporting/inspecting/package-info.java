/** Teams visit units and compare what these reported with what proves it: plans, self-checks, samples, minutes, recommendations. What they find becomes a correction as lead agencies make it. */
@NullMarked
package vn.thidua.reporting.inspecting;

import org.jspecify.annotations.NullMarked;
