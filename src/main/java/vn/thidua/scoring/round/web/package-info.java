/** The screens of rounds: which there are, who scores what, and why a unit has the points it has. */
@NullMarked
package vn.thidua.scoring.round.web;

import org.jspecify.annotations.NullMarked;
