package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.reviewing.CampaignReview;
import vn.thidua.reporting.reviewing.CampaignReviewDesk;
import vn.thidua.reporting.reviewing.CampaignReviewReads;
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
    private final CampaignReviewReads reads;
    private final Clock clock;

    DemoReview(CampaignReviewDesk desk, CampaignReviewReads reads, Clock clock) {
        this.desk = desk;
        this.reads = reads;
        this.clock = clock;
    }

    /** Drafts it, fills in what only a person knows, and issues it. */
    void open(ReportingPeriod month, Actor officer) {
        List<String> told = DemoOversight.lines("review").getFirst();
        CampaignReviewId id = new CampaignReviewId(UUID.randomUUID());
        desk.begin(id, month, CampaignReviewSort.INTERIM, told.get(TITLE), officer);
        List<String> cause = DemoOversight.lines("cause").getFirst();
        for (CampaignReview.Section section : reads.find(id).orElseThrow().sections()) {
            if (section.body().contains(cause.get(0))) {
                String body = section.body().replace(cause.get(0), cause.get(1));
                desk.write(id, section.number(), section.version(), body, officer);
            }
        }
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
