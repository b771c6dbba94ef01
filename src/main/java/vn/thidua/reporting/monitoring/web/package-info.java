/** The screens of monitoring. */
@NullMarked
package vn.thidua.reporting.monitoring.web;

import org.jspecify.annotations.NullMarked;
