/**
 * Units over time: what they are called, what they belong to, what they are also known as. Does not know who works there with which rights ({@code access}) nor what they
 * have to do ({@code campaign}).
 */
@ApplicationModule(allowedDependencies = {"shared", "memory", "background", "sealing", "spreadsheet"})
@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
