package vn.thidua.reporting;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.By;

/** Campaigns of the small district whose wards report every month: what most tests of reports begin with. */
public class MonthlyCampaigns {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Ground ground;

    /**
     * A launched campaign.
     *
     * @param months that are reported, the first one of them April
     * @param targets as they stand in the plan
     */
    public record Launched(CampaignId id, List<ReportingPeriod> months, List<CampaignTarget> targets) {

        /** Returns a month, from 1. */
        public ReportingPeriod month(int number) {
            return months.stream()
                    .filter(period -> period.to().getMonthValue() == number)
                    .findFirst()
                    .orElseThrow();
        }

        /** Returns the id of the target whose subject begins so. */
        public UUID target(String subject) {
            return targets.stream()
                    .filter(target -> target.subject().startsWith(subject))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    /** Returns a plan with a number of its own. */
    public static SamplePlan plan() {
        return SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND");
    }

    /** Launches the usual campaign, in which trees are planted too. */
    public Launched launch() {
        return launch(plan().target("1.2", "Trồng cây xanh", Operator.AT_LEAST, "1000", "cây", null, 15));
    }

    /** Launches the campaign of a plan. */
    public Launched launch(SamplePlan plan) {
        office.open();
        CampaignId campaign = campaigns.draft(plan.approvedFor(office.home), By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        return new Launched(
                campaign,
                ground.periods(campaign).stream()
                        .filter(period -> period.due().rule().printed().equals("monthly:8"))
                        .toList(),
                ground.targets(campaign));
    }

    /** Returns the path of the form of a unit. */
    public static String form(ReportingPeriod period, UnitId unit) {
        return "/reports/" + period.id() + "/units/" + unit;
    }
}
