/** Scales as workbooks: out as sheets that people fill, in again with a sentence for every cell that cannot be understood. */
@NullMarked
package vn.thidua.scoring.workbook;

import org.jspecify.annotations.NullMarked;
