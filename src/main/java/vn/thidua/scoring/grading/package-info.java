/** Grades of a year: what the program proposes for units and people, on which grounds, and what people decided. */
@NullMarked
package vn.thidua.scoring.grading;

import org.jspecify.annotations.NullMarked;
