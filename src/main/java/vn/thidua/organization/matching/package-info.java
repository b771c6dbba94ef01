/** Finds the units that an office named in a document stands for. Plain Java: units, kinds and aliases come in, an answer goes out. */
@NullMarked
package vn.thidua.organization.matching;

import org.jspecify.annotations.NullMarked;
