package vn.thidua.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.TargetSum;
import vn.thidua.shared.Refusal;

/**
 * How the figures of a campaign are checked.
 *
 * @param strict checks that no explanation helps
 * @param targets that can be a sum or part of one, in the order of the plan
 * @param sums which targets are the sum of which others
 * @param whole id of the target that was chosen as a sum just now, else empty
 * @param parts ids of those that were chosen as its parts
 * @param refusal why that was not taken
 */
public record ChecksPage(
        CampaignOutline campaign,
        Set<Finding.Sort> strict,
        List<CampaignTarget> targets,
        List<TargetSum> sums,
        String whole,
        List<String> parts,
        Optional<Refusal> refusal) {

    /** Returns the checks that can be chosen. */
    public static List<Finding.Sort> choices() {
        return Arrays.stream(Finding.Sort.values())
                .filter(sort -> !sort.blocks())
                .toList();
    }

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + campaign.id() + "/checks";
    }

    /** Returns what a target is called. */
    public String name(UUID target) {
        return targets.stream()
                .filter(one -> one.id().equals(target))
                .map(CampaignTarget::subject)
                .findFirst()
                .orElse("");
    }

    /** Returns what the parts of a sum are called. */
    public String names(TargetSum sum) {
        return String.join(" + ", sum.parts().stream().map(this::name).toList());
    }
}
