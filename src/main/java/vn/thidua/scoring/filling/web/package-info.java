/** Gives score sheets out as a workbook and takes them in. */
@NullMarked
package vn.thidua.scoring.filling.web;

import org.jspecify.annotations.NullMarked;
