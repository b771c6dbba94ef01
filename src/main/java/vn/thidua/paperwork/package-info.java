/**
 * Papers that leave the program in the format of Decree 30/2020/ND-CP: the same paper as a Word file, as PDF and as a page to print; and the register
 * of their numbers. Knows nothing of what stands in them or of signing.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.paperwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
