/**
 * Keeps in memory what is read at every step and hardly ever changes, until somebody changes it; with any number of programs on one database. Knows the subjects by name, nothing of what is in them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thidua.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
