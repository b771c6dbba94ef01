package vn.thidua.award.money;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;

/**
 * The rewards of a decision as a whole.
 *
 * @param owner the body whose fund pays
 * @param year of that fund
 * @param number as printed
 * @param form code of the title or form
 * @param awards how many
 * @param sums what they come to
 */
@NamedInterface("desk")
public record Payroll(
        DecisionId decision,
        UnitId owner,
        int year,
        String number,
        LocalDate decided,
        String title,
        String form,
        int awards,
        Sums sums) {

    /**
     * What rewards come to, dong.
     *
     * @param committed what the fund is bound to, less what came back
     * @param paid what was handed over
     * @param back what came back
     * @param left what is left to pay now, without what is held back
     * @param claim what has to come back still
     * @param unknown how many have no amount yet
     * @param held how many are held back
     * @param withheld what is held back
     * @param review how many have to be looked at again, because another award of the recipient was taken back or restored
     */
    @NamedInterface("desk")
    public record Sums(
            long committed,
            long paid,
            long back,
            long left,
            long claim,
            int unknown,
            int held,
            long withheld,
            int review) {

        /** Nothing. */
        public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Returns both together. */
        public Sums and(Sums other) {
            return new Sums(
                    committed + other.committed,
                    paid + other.paid,
                    back + other.back,
                    left + other.left,
                    claim + other.claim,
                    unknown + other.unknown,
                    held + other.held,
                    withheld + other.withheld,
                    review + other.review);
        }

        /** Tells whether nothing is left to do. */
        public boolean settled() {
            return left == 0 && claim == 0 && unknown == 0 && withheld == 0 && review == 0;
        }
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/money/decisions/" + decision;
    }
}
