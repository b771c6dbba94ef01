/** The inside of the module evidence. */
@NullMarked
package vn.thidua.evidence.domain;

import org.jspecify.annotations.NullMarked;
