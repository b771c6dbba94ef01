/** Old awards that come in as a table: read, matched with people and units, looked at by a person, then entered. */
@NullMarked
package vn.thidua.honours.intake;

import org.jspecify.annotations.NullMarked;
