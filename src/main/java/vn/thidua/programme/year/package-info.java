/** The programme of a year, made from tasks and key works. */
@NullMarked
package vn.thidua.programme.year;

import org.jspecify.annotations.NullMarked;
