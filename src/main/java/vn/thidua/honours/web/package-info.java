/** The screens of the register and of initiatives. */
@NullMarked
package vn.thidua.honours.web;

import org.jspecify.annotations.NullMarked;
