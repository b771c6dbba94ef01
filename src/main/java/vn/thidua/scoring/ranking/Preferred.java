package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.people.HeadCounts.HeadCount;

/**
 * Whether the law lets a unit come first among equals, and by which people.
 *
 * @param met empty where too little is known of its people
 */
@NamedInterface("desk")
public record Preferred(HeadCount people, Optional<Boolean> met) {

    private static final int HUNDRED = 100;

    /** Judges by people: those of whom the sex is not kept may be either, and where that could change the answer there is none. */
    static Preferred of(HeadCount people, BigDecimal share) {
        if (people.all() == 0) {
            return new Preferred(people, Optional.empty());
        }
        boolean surely = reaches(people.women(), people.all(), share);
        boolean perhaps = reaches(people.women() + people.all() - people.known(), people.all(), share);
        return new Preferred(people, surely == perhaps ? Optional.of(surely) : Optional.empty());
    }

    private static boolean reaches(int women, int all, BigDecimal share) {
        return BigDecimal.valueOf(women)
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .compareTo(share.multiply(BigDecimal.valueOf(all)))
                >= 0;
    }

    /** Returns the percentage of women among all whose sex is kept, one decimal, rounded down so that nobody seems to reach what is not reached. */
    public BigDecimal percent() {
        return people.known() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(people.women())
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(people.known()), 1, RoundingMode.DOWN);
    }

    /** Returns of how many the sex is not kept. */
    public int unknown() {
        return people.all() - people.known();
    }
}
