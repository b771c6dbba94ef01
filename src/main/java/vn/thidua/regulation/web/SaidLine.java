package vn.thidua.regulation.web;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Phrase;

/**
 * A line of what a rule says.
 *
 * @param depth how far it is set in: what belongs to "all of" or "one of" stands below it
 */
@NamedInterface("reading")
public record SaidLine(int depth, Phrase phrase) {}
