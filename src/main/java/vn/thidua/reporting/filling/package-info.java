/** What the form of a report can be filled with: the figures of the period before, or what the unit's own campaign came to that carries the higher one out. */
@NullMarked
package vn.thidua.reporting.filling;

import org.jspecify.annotations.NullMarked;
