/** The inside of the module programme: tasks. */
@NullMarked
package vn.thidua.programme.domain;

import org.jspecify.annotations.NullMarked;
