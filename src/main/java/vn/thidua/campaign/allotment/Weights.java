package vn.thidua.campaign.allotment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.PastResults;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;

/** Knows by what units weigh when a target is shared out: what was used the last time; for results, what the campaign came to that this one was copied from. */
@Component
public class Weights {

    private final AllotmentReads reads;
    private final List<PastResults> past;

    Weights(AllotmentReads reads, List<PastResults> past) {
        this.reads = reads;
        this.past = past;
    }

    /** Returns the weights that are known; a unit without one is missing. */
    public Map<UnitId, BigDecimal> known(Sharing sharing, CampaignHead head, CampaignTarget target) {
        CampaignId before = head.copiedFrom();
        if (sharing != Sharing.BY_LAST_RESULT || before == null) {
            return sharing.weighs() ? reads.lastWeights(sharing) : Map.of();
        }
        Map<UnitId, BigDecimal> weights = new HashMap<>();
        past.forEach(one -> weights.putAll(one.of(before, target.subject())));
        return weights;
    }
}
