/** The inside of the module access. */
@NullMarked
package vn.thidua.access.domain;

import org.jspecify.annotations.NullMarked;
