package vn.thidua.honours.initiative;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.InitiativeCircle;
import vn.thidua.honours.InitiativeId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/**
 * An initiative that was recognised.
 *
 * @param usedFor honours that it was used for
 */
@NamedInterface("desk")
public record Initiative(InitiativeId id, long version, Content content, List<HonourId> usedFor) {

    /** Copies the list. */
    public Initiative {
        usedFor = List.copyOf(usedFor);
    }

    /** Somebody who made it, under the name of then. */
    @NamedInterface("desk")
    public record Author(PersonId person, String name) {}

    /**
     * What is written down of it.
     *
     * @param unit that keeps it for its people
     * @param decider body that recognised it, as the decision wrote it
     * @param effect what came of it, in words
     */
    @NamedInterface("desk")
    public record Content(
            UnitId unit,
            String name,
            InitiativeCircle circle,
            String decisionNumber,
            LocalDate decidedOn,
            String decider,
            String effect,
            List<Author> authors) {

        /** Copies the authors. */
        public Content {
            authors = List.copyOf(authors);
        }
    }
}
