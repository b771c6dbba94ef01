/** The screens of the demo office. */
@NullMarked
package vn.thidua.demo.web;

import org.jspecify.annotations.NullMarked;
