/**
 * Values that every module speaks. No beans, no SQL, no input or output; something belongs here only when at least three modules use it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thidua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
