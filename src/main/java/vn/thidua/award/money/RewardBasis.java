package vn.thidua.award.money;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.Reward;

/**
 * What the law of the day of a decision gives to a kind of recipient, as it was understood then.
 *
 * @param coefficient times the base salary, with the factor in it
 * @param factor by how much the coefficient was multiplied for the kind of recipient
 * @param salary base salary of the day, dong
 * @param raw before rounding, dong
 * @param rounded dong
 * @param most whether it is the most that may be given
 */
@NamedInterface("desk")
public record RewardBasis(
        BigDecimal coefficient,
        BigDecimal factor,
        long salary,
        BigDecimal raw,
        long rounded,
        boolean most,
        List<Ground> grounds) {

    /** Keeps a copy of the grounds. */
    public RewardBasis {
        grounds = List.copyOf(grounds);
    }

    /**
     * A rule on which it rests.
     *
     * @param cited article and document
     * @param words what it says, may be empty
     * @param verified whether it had been compared with a source
     */
    @NamedInterface("desk")
    public record Ground(String cited, String words, boolean verified) {

        static Ground of(Grounds grounds) {
            return new Ground(grounds.cited(), grounds.words(), grounds.verified());
        }
    }

    /** Returns what the law says now. */
    static RewardBasis of(Reward reward) {
        return new RewardBasis(
                reward.coefficient(),
                reward.factor(),
                reward.salary(),
                reward.raw(),
                reward.rounded(),
                reward.most(),
                reward.grounds().stream().map(Ground::of).distinct().toList());
    }

    /** Tells whether it was multiplied for the kind of recipient. */
    public boolean multiplied() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** Returns the coefficient of a person, before the factor. */
    public BigDecimal single() {
        return factor.signum() == 0
                ? coefficient
                : coefficient
                        .divide(factor, coefficient.scale() + 4, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    /** Tells whether rounding changed it. */
    public boolean roundedOff() {
        return raw.compareTo(BigDecimal.valueOf(rounded)) != 0;
    }

    /** Tells whether every rule on which it rests had been compared with a source. */
    public boolean verified() {
        return grounds.stream().allMatch(Ground::verified);
    }
}
