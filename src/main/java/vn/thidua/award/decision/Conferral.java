package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;

/**
 * One award to one recipient in one decision.
 *
 * @param ordinal in the decision, from 1: the number in the golden book (số sổ vàng); one that corrects another has its ordinal
 * @param form code of the title or form
 * @param subject the person or the unit; null for a household
 * @param name as printed
 * @param line post and unit of a person, address of a household, as printed; may be empty
 * @param achievement as printed
 * @param unit that is told: the collective itself, or the unit that proposed
 * @param proposal from which it came, null for one written by hand
 * @param waiver why it went in in spite of something, and who said so; empty where nothing stood against it
 * @param ending what became of it, where it does not stand any more
 */
@NamedInterface("desk")
public record Conferral(
        ConferralId id,
        DecisionId decision,
        int ordinal,
        String form,
        RecipientKind kind,
        @Nullable UUID subject,
        String name,
        String line,
        String achievement,
        UnitId unit,
        @Nullable ProposalId proposal,
        String waiver,
        ConferralState state,
        Optional<Ending> ending) {

    /**
     * How it ended.
     *
     * @param number of the decision by which it was taken back, empty for a corrected one
     * @param on day of that decision, or of the correction
     * @param ground code of the ground in the law, empty for a corrected one
     * @param instead the one that stands in the place of a corrected one, else null
     */
    @NamedInterface("desk")
    public record Ending(
            String number,
            LocalDate on,
            String ground,
            String why,
            @Nullable ConferralId instead) {}

    /** Returns the ordinal as printed: two digits at least. */
    public String goldenBook() {
        return "%02d".formatted(ordinal);
    }

    /** Tells whether it stands. */
    public boolean valid() {
        return state == ConferralState.VALID;
    }
}
