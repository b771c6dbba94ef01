package vn.thidua.award.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;

/**
 * An award as it is written into a draft.
 *
 * @param subject the person or the unit; null for a household
 * @param unit that is told
 * @param proposal from which it comes, null where it is written by hand
 * @param waiver why it goes in in spite of something, with the name of who says so; empty where nothing stands against it
 */
@NamedInterface("desk")
public record Written(
        RecipientKind kind,
        @Nullable UUID subject,
        String name,
        String line,
        String achievement,
        UnitId unit,
        @Nullable ProposalId proposal,
        String waiver) {

    /** Most characters of name and line. */
    public static final int LONGEST_NAME = 200;
    /** Most characters of what is printed of an achievement. */
    public static final int LONGEST = 1_000;

    public Written {
        name = name.strip();
        line = line.strip();
        achievement = achievement.replaceAll("\\s+", " ").strip();
    }
}
