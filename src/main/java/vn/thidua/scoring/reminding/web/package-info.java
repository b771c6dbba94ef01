/** The list of those who still have to score. */
@NullMarked
package vn.thidua.scoring.reminding.web;

import org.jspecify.annotations.NullMarked;
