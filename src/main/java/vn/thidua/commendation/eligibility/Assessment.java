package vn.thidua.commendation.eligibility;

import java.util.Comparator;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A proposal by the law of every day that can count for it, that of its receipt first.
 *
 * @param judgements at least one
 */
@NamedInterface("desk")
public record Assessment(List<Judgement> judgements) {

    public Assessment {
        judgements = List.copyOf(judgements);
    }

    /** Returns the one that counts: the more favourable; of equals the one with less left, then that of the day of receipt. */
    public Judgement counts() {
        return judgements.stream()
                .min(Comparator.comparing(Judgement::verdict)
                        .reversed()
                        .thenComparing(one -> one.left().size()))
                .orElseThrow();
    }
}
