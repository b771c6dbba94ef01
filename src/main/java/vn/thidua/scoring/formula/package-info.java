/**
 * Formulas that people write in a scale: arithmetic on numbers with units, nothing else. They cannot loop, call the program or read anything but the quantities they are given, and end after at
 * most as many steps as they have signs.
 */
@NullMarked
package vn.thidua.scoring.formula;

import org.jspecify.annotations.NullMarked;
