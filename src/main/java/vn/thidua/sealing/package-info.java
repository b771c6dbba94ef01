/**
 * Secrets as they lie in the database: encrypted with a key that does not. One file of keys for all modules; whoever keeps sealed rows implements {@link vn.thidua.sealing.SealedRows}, so that they
 * follow when the key changes.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.thidua.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
