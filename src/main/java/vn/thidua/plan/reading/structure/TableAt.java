package vn.thidua.plan.reading.structure;

/**
 * A table found among lines.
 *
 * @param end index of the line behind it
 */
record TableAt(Table table, int end) {}
