/** Days that the office set itself over the calendar that comes with the program. */
@NullMarked
package vn.thidua.regulation.calendar;

import org.jspecify.annotations.NullMarked;
