package vn.thidua.reporting.inspecting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Refusal;

/**
 * The form of the plan of an inspection.
 *
 * @param id of the inspection; made for it where it is fresh, so that the same sent twice is one
 * @param fresh whether it is not there yet
 * @param version of the inspection that the person sees
 * @param units that may be visited, in Vietnamese order
 * @param refusal why it was not taken just now
 */
public record PlanPage(
        CampaignOutline campaign,
        UUID id,
        boolean fresh,
        long version,
        PlanForm form,
        List<ReportingPeriod> periods,
        List<Choice> units,
        Optional<Refusal> refusal) {

    /** A unit that may be visited. */
    public record Choice(String id, String name) {}

    /** Returns where the form is sent to. */
    public String action() {
        return fresh ? list() : "/inspections/" + id;
    }

    /** Returns the path of the list. */
    public String list() {
        return "/campaigns/" + campaign.id() + "/inspections";
    }
}
