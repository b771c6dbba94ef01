/** The screens of reminders. */
@NullMarked
package vn.thidua.reporting.reminding.web;

import org.jspecify.annotations.NullMarked;
