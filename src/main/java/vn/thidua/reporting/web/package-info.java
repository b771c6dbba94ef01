/** The screens of the module reporting. */
@NullMarked
package vn.thidua.reporting.web;

import org.jspecify.annotations.NullMarked;
