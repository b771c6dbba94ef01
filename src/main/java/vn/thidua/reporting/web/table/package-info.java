/** Figures of many units as tables that come in and go out. */
@NullMarked
package vn.thidua.reporting.web.table;

import org.jspecify.annotations.NullMarked;
