package vn.thidua.reporting.reviewing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.monitoring.Tally;

/**
 * What a report is drafted from.
 *
 * @param today the day on which it is drafted
 * @param targets in the order of the plan
 * @param leads names of who leads a target, by its id; a target without a lead is missing
 * @param series how the targets stood at the end of each period up to this one
 * @param tallies who reported, by period
 * @param missing names of the units whose report is overdue
 * @param returned names of the units whose report was given back
 * @param inspections those whose visits are over
 * @param explanations how many are not over
 * @param next the period after this one, null after the last
 */
public record CampaignReviewFacts(
        CampaignId campaign,
        LocalDate today,
        ReportingPeriod period,
        List<Heading> targets,
        Map<UUID, String> leads,
        List<ResultReads.Snapshot> series,
        Map<UUID, Tally> tallies,
        List<String> missing,
        List<String> returned,
        List<Inspection> inspections,
        int explanations,
        @Nullable ReportingPeriod next) {}
