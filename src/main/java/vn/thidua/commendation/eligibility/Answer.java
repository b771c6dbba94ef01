package vn.thidua.commendation.eligibility;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody says to a question.
 *
 * @param office whether the office says it, which decides
 */
@NamedInterface("desk")
public record Answer(boolean office, boolean yes, String word, Instant at, String by) {}
