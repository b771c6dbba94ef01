/**
 * The trail of every change of state, in a hash chain. A leaf: it listens to all events in the transaction that caused them, and nobody depends on it.
 */
@ApplicationModule(allowedDependencies = {"shared", "spreadsheet", "access", "organization"})
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
