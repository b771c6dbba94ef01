/** The command line: {@code ./thidua}. Reading and checking a plan starts neither Spring nor a database. */
@ApplicationModule
@NullMarked
package vn.thidua.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
