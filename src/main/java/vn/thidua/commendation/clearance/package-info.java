/** Clearance (hiệp y): other bodies are asked whether something speaks against candidates; what they say, and that they said nothing. */
@NullMarked
package vn.thidua.commendation.clearance;

import org.jspecify.annotations.NullMarked;
