/**
 * Accounts, roles and who may do what. Knows which role may do which act; whether a thing belongs to the actor's unit is asked by the module that owns the thing.
 */
@ApplicationModule(allowedDependencies = {"shared", "memory", "sealing", "organization", "organization :: desk"})
@NullMarked
package vn.thidua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
