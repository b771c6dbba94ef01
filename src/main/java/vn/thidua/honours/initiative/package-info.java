/** Initiatives (sáng kiến), who made them, where they are recognised and which honours they were used for. */
@NullMarked
package vn.thidua.honours.initiative;

import org.jspecify.annotations.NullMarked;
