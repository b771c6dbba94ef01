package vn.thidua.award.printing;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.certificate.Offset;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;

/**
 * A line of the log of prints.
 *
 * @param layoutName what the design or blank was called then
 * @param printer what the printer was called, empty for none
 * @param again how many of them had been printed before
 * @param made how many pages are made
 * @param trouble what went wrong, a code for whoever reads the log of the program
 */
@NamedInterface("desk")
public record PrintJob(
        UUID id,
        UnitId issuer,
        DecisionId decision,
        PrintOrder.Paper paper,
        String layout,
        String layoutName,
        String printer,
        Offset offset,
        int pages,
        int again,
        String why,
        Instant at,
        String by,
        State state,
        int made,
        String trouble) {

    /** How far it is. */
    @NamedInterface("desk")
    public enum State {
        /** Nobody makes the file yet. */
        WAITING,
        /** The file is being made. */
        WORKING,
        /** The file was made. */
        DONE,
        /** The file could not be made. */
        FAILED;

        /** Tells whether something is still to come. */
        public boolean running() {
            return this == WAITING || this == WORKING;
        }
    }

    /** Returns how much is made, in hundredths. */
    public int percent() {
        return pages == 0 ? 0 : Math.clamp(100L * made / pages, 0, 100);
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/printing/prints/" + id;
    }
}
