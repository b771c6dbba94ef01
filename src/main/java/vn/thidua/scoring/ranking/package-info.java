/** Places: who stands where in a group and over all, what decided between equals, and what was made final. */
@NullMarked
package vn.thidua.scoring.ranking;

import org.jspecify.annotations.NullMarked;
