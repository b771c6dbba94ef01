/**
 * Pages as they are seen: words at places and lines drawn, turned into lines of text that keep the columns and into
 * table rows. Used for stored and for recognised characters alike. Lengths are in any one unit; y grows downwards.
 */
@NullMarked
package vn.thidua.plan.intake.layout;

import org.jspecify.annotations.NullMarked;
