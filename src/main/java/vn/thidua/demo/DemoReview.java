package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.reviewing.CampaignReviewDesk;
import vn.thidua.reporting.reviewing.CampaignReviewSort;

/** The interim review (sơ kết) of the demo office: drafted from the figures of the first month, and issued. */
@DemoOnly
class DemoReview {

    private static final int TITLE = 0;
    private static final int SYMBOL = 1;
    private static final int PLACE = 2;
    private static final int POST = 3;
    private static final int SIGNER = 4;
    private static final int RECIPIENTS = 5;

    private final CampaignReviewDesk desk;
    private final Clock clock;

    DemoReview(CampaignReviewDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void open(ReportingPeriod month, Actor officer) {
        List<String> told = DemoOversight.lines("review").getFirst();
        CampaignReviewId id = new CampaignReviewId(UUID.randomUUID());
        desk.begin(id, month, CampaignReviewSort.INTERIM, told.get(TITLE), officer);
        Stamping stamp = new Stamping(
                "",
                told.get(SYMBOL),
                LocalDate.now(clock).toString(),
                told.get(PLACE),
                told.get(POST).replace(';', '\n'),
                told.get(SIGNER),
                told.get(RECIPIENTS).replace(';', '\n'));
        desk.issue(id, new CampaignReviewDesk.Issuing(told.get(TITLE), stamp), officer);
    }
}
