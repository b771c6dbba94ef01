/**
 * What a plan orders: its contents, who is charged with what, and by when.
 *
 * <p>Text is looked at as {@link vn.thidua.plan.reading.work.Token tokens}; word lists stand in {@code WorkWords} and {@code OfficeWords}.
 * Quantities, awards and the head of the document are read elsewhere.
 */
@NullMarked
package vn.thidua.plan.reading.work;

import org.jspecify.annotations.NullMarked;
