/** The screens of the grades of a year. */
@NullMarked
package vn.thidua.scoring.grading.web;

import org.jspecify.annotations.NullMarked;
