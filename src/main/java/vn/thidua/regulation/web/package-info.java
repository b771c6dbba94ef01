/** The law on screen: what holds on a day and why, the rules of the province, the calendar. */
@NullMarked
package vn.thidua.regulation.web;

import org.jspecify.annotations.NullMarked;
