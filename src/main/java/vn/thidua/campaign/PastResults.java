package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.Map;
import vn.thidua.organization.UnitId;

/** What units came to in a campaign that is over, told by whoever keeps results; this module only asks. */
public interface PastResults {

    /** Returns what each unit last came to for the target of that wording in the campaign, in the unit of the target; empty where nothing is known. */
    Map<UnitId, BigDecimal> of(CampaignId campaign, String subject);
}
