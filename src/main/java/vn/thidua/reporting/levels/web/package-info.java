/** The page and the workbook of figures by level. */
@NullMarked
package vn.thidua.reporting.levels.web;

import org.jspecify.annotations.NullMarked;
