/**
 * What follows a decision: certificates as files and on pre-printed blanks, statements that anybody can check, sealed files. Plain Java without Spring and database: whoever decides hands in what
 * stands on a certificate. It decides nothing, numbers nothing and keeps nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "paperwork"})
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
