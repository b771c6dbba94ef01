/** The screens of the module registration. */
@NullMarked
package vn.thidua.registration.web;

import org.jspecify.annotations.NullMarked;
