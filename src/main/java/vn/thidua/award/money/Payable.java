package vn.thidua.award.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;

/**
 * The money of one award.
 *
 * @param conferral the award as it stands
 * @param ordinal in the decision
 * @param owner the body whose fund pays
 * @param year of that fund
 * @param decided day of the decision
 * @param number of the decision as printed
 * @param who gets it
 * @param amount how much and why
 * @param standing whether it is to be paid
 * @param paid what was handed over, dong
 * @param back what came back, dong
 */
@NamedInterface("desk")
public record Payable(
        RewardId id,
        DecisionId decision,
        ConferralId conferral,
        int ordinal,
        UnitId owner,
        int year,
        LocalDate decided,
        String number,
        Who who,
        Amount amount,
        Standing standing,
        long paid,
        long back,
        long version) {

    /**
     * Who gets it.
     *
     * @param name as printed
     * @param line post and unit of a person, address of a household; may be empty
     */
    @NamedInterface("desk")
    public record Who(RecipientKind kind, String name, String line) {}

    /**
     * How much it is.
     *
     * @param dong null while nobody knows
     * @param rule why that much
     * @param word article of a rule for several awards, or a reason
     * @param review whether another award of one time of the recipient was taken back or restored since
     */
    @NamedInterface("desk")
    public record Amount(@Nullable Long dong, RewardRule rule, String word, boolean review) {}

    /**
     * Whether it is to be paid.
     *
     * @param recover whether what was paid has to come back
     * @param word why it is held back or by which decision the award was taken back
     */
    @NamedInterface("desk")
    public record Standing(RewardStanding is, boolean recover, String word) {}

    /** Returns what is due in all, 0 while nobody knows. */
    public long due() {
        Long dong = amount.dong();
        return dong == null ? 0 : dong;
    }

    /** Returns what is left to pay, held back or not. */
    public long left() {
        return standing.is() == RewardStanding.REVOKED ? 0 : Math.max(0, due() - paid + back);
    }

    /** Returns what is to be paid now, 0 while it is held back. */
    public long now() {
        return payable() ? left() : 0;
    }

    /** Returns what is held back. */
    public long withheld() {
        return standing.is() == RewardStanding.HELD ? left() : 0;
    }

    /** Returns what has to come back still. */
    public long claim() {
        return standing.is() == RewardStanding.REVOKED && standing.recover() ? paid - back : 0;
    }

    /** Tells whether somebody can be paid now. */
    public boolean payable() {
        return standing.is() == RewardStanding.OPEN && left() > 0;
    }

    /** Returns how it stands. */
    public RewardState state() {
        if (standing.is() == RewardStanding.REVOKED) {
            return claim() > 0
                    ? RewardState.CLAIMED
                    : standing.recover() && paid > 0 ? RewardState.RECOVERED : RewardState.CANCELLED;
        }
        if (amount.dong() == null) {
            return RewardState.UNKNOWN;
        }
        if (standing.is() == RewardStanding.HELD) {
            return RewardState.HELD;
        }
        return due() == 0
                ? RewardState.NOTHING
                : left() == 0 ? RewardState.PAID : paid > back ? RewardState.PART : RewardState.DUE;
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/money/rewards/" + id;
    }
}
