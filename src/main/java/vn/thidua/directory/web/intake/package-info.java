/** Screens on which tables are handed in, looked at and applied, and tables that are handed out. */
@NullMarked
package vn.thidua.directory.web.intake;

import org.jspecify.annotations.NullMarked;
