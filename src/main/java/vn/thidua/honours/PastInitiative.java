package vn.thidua.honours;

import java.time.LocalDate;
import java.util.List;

/**
 * An initiative of somebody.
 *
 * @param circle how far it is recognised
 * @param decidedOn day of the decision by which it is
 * @param usedFor the honours that it was used for; one initiative serves one award
 */
public record PastInitiative(
        InitiativeId id,
        String name,
        InitiativeCircle circle,
        String decisionNumber,
        LocalDate decidedOn,
        List<HonourId> usedFor) {

    /** Copies the list. */
    public PastInitiative {
        usedFor = List.copyOf(usedFor);
    }
}
