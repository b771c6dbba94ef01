/**
 * What holds the modules together for a person: layout, menu, sign-in, set-up, home, error pages; and for the program: database, clock, rendering. Knows all modules, nobody knows it.
 */
@ApplicationModule
@NullMarked
package vn.thidua.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
