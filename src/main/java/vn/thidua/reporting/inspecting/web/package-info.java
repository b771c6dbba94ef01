/** The screens of inspections. */
@NullMarked
package vn.thidua.reporting.inspecting.web;

import org.jspecify.annotations.NullMarked;
