/**
 * Head and foot of a plan document: what it is, who issued, signed and receives it, what it rests on, when it runs and whom it addresses.
 *
 * <p>Each reader takes the outline and gives its part of the reading; none of them looks at targets or tasks.
 */
@NullMarked
package vn.thidua.plan.reading.header;

import org.jspecify.annotations.NullMarked;
