package vn.thidua.award.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.paperwork.numbering.Stamp;

/**
 * A decision by which awards were taken back, or stand again.
 *
 * @param ground code of the ground in the law; empty for one that restores
 * @param awards about which it is
 */
@NamedInterface("desk")
public record Revocation(
        UUID id,
        DecisionId decision,
        What what,
        String ground,
        String why,
        Stamp stamp,
        List<ConferralId> awards,
        Instant at,
        String by) {

    public Revocation {
        awards = List.copyOf(awards);
    }

    /** What it does. */
    @NamedInterface("desk")
    public enum What {
        REVOKED,
        RESTORED
    }
}
