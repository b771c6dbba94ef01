/** Targets with their forecasts, as pages show them. */
@NullMarked
package vn.thidua.reporting.forecasting.web;

import org.jspecify.annotations.NullMarked;
