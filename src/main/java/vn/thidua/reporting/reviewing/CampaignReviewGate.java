package vn.thidua.reporting.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.NotFound;

/** Knows whose a report is: the office that runs the campaign drafts and writes it; once it is issued, whoever sees the campaign reads it. */
@Component
public class CampaignReviewGate {

    private final CampaignReviewReads reads;
    private final CampaignReviewRows rows;
    private final CampaignSight campaigns;
    private final Units units;
    private final Clock clock;

    CampaignReviewGate(
            CampaignReviewReads reads, CampaignReviewRows rows, CampaignSight campaigns, Units units, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** Tells whether the person drafts reports of the campaign of a period. */
    public boolean writes(ReportingPeriod period, Actor actor) {
        return actor.may(Act.RUN_CAMPAIGN) && campaigns.runs(period.due().campaign(), actor);
    }

    /**
     * Returns a report that the person may read.
     *
     * @throws NotFound for any other
     */
    public CampaignReview visible(CampaignReviewId id, Actor actor) {
        CampaignReview review = reads.find(id).orElseThrow(() -> new NotFound("review " + id));
        campaigns.visible(review.campaign(), actor);
        if (review.issue() == null && !writes(period(review), actor)) {
            throw new NotFound("review " + id + " is a draft");
        }
        return review;
    }

    /** Returns the period up to whose end a report tells. */
    public ReportingPeriod period(CampaignReview review) {
        return campaigns.period(review.campaign(), review.due());
    }

    /** Returns the unit in whose name the person's office issues: the body that it works for, or itself. */
    UnitId organ(Actor actor) {
        return units.served(actor.unit(), LocalDate.now(clock)).orElse(actor.unit());
    }

    void run(ReportingPeriod period, Actor actor) {
        campaigns.run(period.due().campaign(), actor);
    }

    /**
     * Returns a report that the person's office writes, which nobody else changes until the transaction ends.
     *
     * @throws NotFound for any other
     */
    CampaignReview own(CampaignReviewId id, Actor actor) {
        rows.lock(id);
        CampaignReview review = reads.find(id).orElseThrow(() -> new NotFound("review " + id));
        campaigns.run(review.campaign(), actor);
        return review;
    }
}
