/** The inside of the module reporting. */
@NullMarked
package vn.thidua.reporting.domain;

import org.jspecify.annotations.NullMarked;
