/** Parts of a scale as people type them, in a form or in a workbook, and what is changed in a scale with them. Nothing here knows a unit, a database or a screen. */
@NullMarked
package vn.thidua.scoring.editing;

import org.jspecify.annotations.NullMarked;
