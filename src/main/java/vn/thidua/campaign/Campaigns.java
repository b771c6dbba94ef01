package vn.thidua.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.organization.UnitId;

/** The campaigns, as later modules may read them. */
public interface Campaigns {

    /** Returns a campaign that was launched, whether or not it is closed by now. */
    Optional<CampaignOutline> launched(CampaignId id);

    /** Returns those of the campaigns that were launched; one statement however many. */
    Map<CampaignId, CampaignOutline> launched(Collection<CampaignId> ids);

    /** Returns the units of today that a campaign addresses: where one of those it named has ended, its heir. */
    List<UnitId> addressed(CampaignId id);
}
