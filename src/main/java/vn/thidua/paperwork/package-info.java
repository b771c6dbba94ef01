/**
 * Papers that leave the program in the format of Decree 30/2020/ND-CP: the same paper as a Word file, as PDF and as a page to print. Knows nothing of what stands in them, of numbers or
 * of signing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thidua.paperwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
