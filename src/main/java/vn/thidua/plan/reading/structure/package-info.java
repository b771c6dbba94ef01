/**
 * The structure of a plan document: the raw text cleaned and unwrapped, and the tree of parts, numbered items, paragraphs and tables in it.
 *
 * <p>{@link vn.thidua.plan.reading.structure.Outline#of} is the way in. Every piece of text it gives is a
 * {@link vn.thidua.plan.reading.structure.Text}, which knows where each of its characters stands in the raw text. What the words mean is read by the
 * other packages.
 */
@NullMarked
package vn.thidua.plan.reading.structure;

import org.jspecify.annotations.NullMarked;
