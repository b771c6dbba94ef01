/** Figures by the units of today and by every level above them: what wards, districts or provinces come to, added up from what their units reported. */
@NullMarked
package vn.thidua.reporting.levels;

import org.jspecify.annotations.NullMarked;
