/** The screens and papers of the programme of a year. */
@NullMarked
package vn.thidua.programme.year.web;

import org.jspecify.annotations.NullMarked;
