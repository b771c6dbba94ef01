/**
 * The reading of a plan document: plain Java that turns the text of a plan into the items it orders, each with its place in the text.
 *
 * <p>Knows nothing of files, databases or screens: text goes in, a {@link vn.thidua.plan.reading.Reading} comes out. What a person decides about
 * an item is not kept here.
 */
@NamedInterface("reading")
@NullMarked
package vn.thidua.plan.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
