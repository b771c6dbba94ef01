package vn.thidua.award.printing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;

/**
 * What somebody wants printed.
 *
 * @param id of the order, so that the same sent twice is one
 * @param conferrals whose certificates; none for all that stand
 * @param layout name of a design of the program, or id of an own design or a blank
 * @param printer whose offset is taken for a blank, null for none
 * @param why again, where one of them had been printed before
 */
@NamedInterface("desk")
public record PrintOrder(
        UUID id,
        DecisionId decision,
        List<ConferralId> conferrals,
        Paper paper,
        String layout,
        @Nullable UUID printer,
        String why) {

    /** Keeps a copy. */
    public PrintOrder {
        conferrals = List.copyOf(conferrals);
        why = why.strip();
    }

    /** On what. */
    @NamedInterface("desk")
    public enum Paper {
        /** A whole certificate on white paper. */
        WHITE,
        /** What is missing on a pre-printed blank. */
        BLANK,
        /** Sealed files, one for each. */
        SEALED
    }
}
