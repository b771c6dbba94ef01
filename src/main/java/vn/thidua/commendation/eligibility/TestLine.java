package vn.thidua.commendation.eligibility;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Phrase;

/**
 * A line of a standard with what is known of it.
 *
 * @param depth how far it is set in
 * @param verdict of this line by itself; "not" is counted in
 * @param why what is known and from where; empty for a line that only joins others
 * @param question that people answer; empty where nobody is asked
 */
@NamedInterface("desk")
public record TestLine(int depth, Phrase asked, Verdict verdict, Optional<Phrase> why, String question) {}
