/** The screens of places: who stands where and why, what was made final, minutes and tables. */
@NullMarked
package vn.thidua.scoring.ranking.web;

import org.jspecify.annotations.NullMarked;
