package vn.thidua.reporting.reminding.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Refusal;

/**
 * Who is reminded when a person says so.
 *
 * @param units names of the units that have not reported
 * @param refusal why nobody was reminded just now
 */
public record RemindPage(
        CampaignOutline campaign, ReportingPeriod period, List<String> units, Optional<Refusal> refusal) {

    /** Returns the path of who reported. */
    public String back() {
        return "/campaigns/" + campaign.id() + "/monitoring/" + period.id();
    }
}
