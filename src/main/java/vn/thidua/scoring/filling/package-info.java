/** Score sheets as a workbook: units in rows, criteria in columns. */
@NullMarked
package vn.thidua.scoring.filling;

import org.jspecify.annotations.NullMarked;
