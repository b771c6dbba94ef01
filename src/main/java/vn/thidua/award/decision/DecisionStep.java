package vn.thidua.award.decision;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * What became of a decision.
 *
 * @param word number of a paper, name of a recipient, or a reason
 */
@NamedInterface("desk")
public record DecisionStep(What what, String word, Instant at, String by) {

    /** What was done. */
    @NamedInterface("desk")
    public enum What {
        DRAFTED,
        CHANGED,
        NUMBERED,
        SIGNED,
        EFFECTIVE,
        CANCELLED,
        REVOKED,
        RESTORED,
        CORRECTED
    }
}
