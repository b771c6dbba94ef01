/** What units get by a scale: points, totals, classes, places, and why. Pure: nothing here knows a database or a screen. */
@NullMarked
package vn.thidua.scoring.points;

import org.jspecify.annotations.NullMarked;
