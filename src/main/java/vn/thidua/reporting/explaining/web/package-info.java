/** The screens of explanations. */
@NullMarked
package vn.thidua.reporting.explaining.web;

import org.jspecify.annotations.NullMarked;
