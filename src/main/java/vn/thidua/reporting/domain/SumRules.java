package vn.thidua.reporting.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Which targets can be the sum of which others. */
public final class SumRules {

    private static final int FEWEST = 2;

    private SumRules() {}

    /** Tells whether figures of a target can be added to others and compared with them: one figure each, no ratios, scores or passes. */
    public static boolean adds(CampaignTarget target) {
        return Input.of(target.measure()) == Input.VALUE;
    }

    /**
     * Returns why a target cannot be the sum of others.
     *
     * @param targets of the campaign
     * @param sums that stand
     * @throws NotFound when one is no target of the campaign
     */
    public static Optional<Refusal> whyNotSum(
            List<CampaignTarget> targets, List<TargetSum> sums, UUID whole, Set<UUID> parts) {
        Map<UUID, CampaignTarget> byId =
                targets.stream().collect(Collectors.toMap(CampaignTarget::id, Function.identity()));
        CampaignTarget sum = find(byId, whole);
        if (parts.contains(whole)) {
            return Optional.of(ReportRefusal.PART_IS_WHOLE.because(sum.subject()));
        }
        if (parts.size() < FEWEST) {
            return Optional.of(ReportRefusal.TOO_FEW_PARTS.because());
        }
        if (!adds(sum)) {
            return Optional.of(ReportRefusal.NOT_ADDABLE.because(sum.subject()));
        }
        for (UUID id : parts) {
            CampaignTarget part = find(byId, id);
            if (!adds(part)) {
                return Optional.of(ReportRefusal.NOT_ADDABLE.because(part.subject()));
            }
            if (!alike(sum.measure(), part.measure())) {
                return Optional.of(ReportRefusal.UNITS_DIFFER.because(sum.subject(), part.subject()));
            }
            if (contains(sums, id, whole, new HashSet<>())) {
                return Optional.of(ReportRefusal.SUM_GOES_ROUND.because(part.subject(), sum.subject()));
            }
        }
        return Optional.empty();
    }

    private static CampaignTarget find(Map<UUID, CampaignTarget> targets, UUID id) {
        CampaignTarget target = targets.get(id);
        if (target == null) {
            throw new NotFound("target " + id);
        }
        return target;
    }

    /* What is added up over periods cannot be compared with the state on a day. */
    private static boolean alike(Measure one, Measure other) {
        return Vietnamese.fold(one.unit()).equals(Vietnamese.fold(other.unit()))
                && one.unit().strip().startsWith("%") == other.unit().strip().startsWith("%")
                && one.cumulative() == other.cumulative();
    }

    /** Tells whether a target has another among its parts, or their parts. */
    private static boolean contains(List<TargetSum> sums, UUID whole, UUID wanted, Set<UUID> seen) {
        return seen.add(whole)
                && sums.stream()
                        .filter(sum -> sum.whole().equals(whole))
                        .flatMap(sum -> sum.parts().stream())
                        .anyMatch(part -> part.equals(wanted) || contains(sums, part, wanted, seen));
    }
}
