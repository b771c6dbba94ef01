/** What programs send to the module reporting and ask of it. */
@NullMarked
package vn.thidua.reporting.web.api;

import org.jspecify.annotations.NullMarked;
