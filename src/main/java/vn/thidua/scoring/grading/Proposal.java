package vn.thidua.scoring.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program proposes, and why: the lowest of what the grounds speak for, so that a good place does not hide missed targets, nor the other way round.
 *
 * @param grade null where there is no ground
 */
public record Proposal(@Nullable Grade grade, List<Ground> grounds) {

    /** Nothing to propose. */
    public static final Proposal NONE = new Proposal(null, List.of());

    public Proposal {
        grounds = List.copyOf(grounds);
    }

    /** Returns what the grounds come to. */
    public static Proposal of(List<Ground> grounds) {
        return new Proposal(
                grounds.stream().map(Ground::grade).reduce(Grade::lower).orElse(null), grounds);
    }
}
