/** The inside of the module plan. */
@NullMarked
package vn.thidua.plan.domain;

import org.jspecify.annotations.NullMarked;
