/** The screens of the module access. */
@NullMarked
package vn.thidua.access.web;

import org.jspecify.annotations.NullMarked;
