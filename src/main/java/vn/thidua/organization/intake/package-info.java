/**
 * Tables of units, people, positions and clusters that offices hand in: kept, read in the background into tables of their own, checked there as a whole against what is known, and
 * applied in one transaction or not at all. What is handed in a second time changes nothing.
 */
@NullMarked
package vn.thidua.organization.intake;

import org.jspecify.annotations.NullMarked;
