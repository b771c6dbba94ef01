package vn.thidua.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.Finding;

/**
 * Which odd figures of a campaign may be explained.
 *
 * @param strict those that may not
 */
public record ChecksPage(CampaignOutline campaign, Set<Finding.Sort> strict) {

    /** Returns the checks that can be chosen. */
    public List<Finding.Sort> choices() {
        return Arrays.stream(Finding.Sort.values())
                .filter(sort -> !sort.blocks())
                .toList();
    }
}
