/** The screens of tasks. */
@NullMarked
package vn.thidua.programme.web;

import org.jspecify.annotations.NullMarked;
