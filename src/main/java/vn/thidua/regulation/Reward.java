package vn.thidua.regulation;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an award is worth in money, and how that comes about.
 *
 * @param coefficient how many times the base salary, for the recipient
 * @param factor by how much it was multiplied for the kind of recipient; 1 where the coefficient is its own
 * @param salary base salary of the day, dong
 * @param raw coefficient by factor by salary, dong, before rounding
 * @param rounded what is paid, dong
 * @param most whether the decider may also give less
 * @param grounds the rules on which it rests: coefficient, factor where there is one, salary, rounding
 */
public record Reward(
        BigDecimal coefficient,
        BigDecimal factor,
        long salary,
        BigDecimal raw,
        long rounded,
        boolean most,
        List<Grounds> grounds) {

    /** Keeps a copy of the grounds. */
    public Reward {
        grounds = List.copyOf(grounds);
    }

    /** Tells whether every rule it rests on was seen in a source. */
    public boolean verified() {
        return grounds.stream().allMatch(Grounds::verified);
    }
}
