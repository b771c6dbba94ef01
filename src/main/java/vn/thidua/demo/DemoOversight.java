package vn.thidua.demo;

import java.util.List;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;

/** What the standing office of the demo makes of the reports of the first month: it inspects two units, and reviews the month. */
@DemoOnly
class DemoOversight {

    private final Ground ground;
    private final DemoInspection inspection;
    private final DemoReview review;

    DemoOversight(Ground ground, DemoInspection inspection, DemoReview review) {
        this.ground = ground;
        this.inspection = inspection;
        this.review = review;
    }

    /** Does so in the name of a person, after the units reported. */
    void open(CampaignId campaign, Actor officer) {
        ReportingPeriod month = ground.periods(campaign).stream()
                .filter(period -> period.due().occurrence().equals(DemoReports.MONTH))
                .findFirst()
                .orElseThrow();
        inspection.open(month, officer);
        review.open(month, officer);
    }

    /** Returns the lines of the file that begin with a word, without it. */
    static List<List<String>> lines(String word) {
        return new DemoFile("oversight.txt")
                .rows().stream()
                        .filter(row -> row.getFirst().equals(word))
                        .map(row -> row.subList(1, row.size()))
                        .toList();
    }
}
