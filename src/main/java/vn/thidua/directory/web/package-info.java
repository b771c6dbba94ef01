/** The screens of the directory of units. */
@NullMarked
package vn.thidua.directory.web;

import org.jspecify.annotations.NullMarked;
