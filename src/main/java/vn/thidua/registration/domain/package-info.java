/** The inside of the module registration. */
@NullMarked
package vn.thidua.registration.domain;

import org.jspecify.annotations.NullMarked;
