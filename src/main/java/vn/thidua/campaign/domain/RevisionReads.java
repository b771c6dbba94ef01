package vn.thidua.campaign.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.Plans;

/** Reads newer versions of plans that wait to be taken over. */
@Repository
public class RevisionReads {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final CampaignReads campaigns;
    private final BodyReads bodies;

    RevisionReads(JdbcClient jdbc, Plans plans, CampaignReads campaigns, BodyReads bodies) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.campaigns = campaigns;
        this.bodies = bodies;
    }

    /** Returns the newest version of the plan that waits; empty when none does. */
    public Optional<PlanId> waiting(CampaignId id) {
        return jdbc.sql("""
                        select plan_id from campaign_revision
                        where campaign_id = :campaign and taken_at is null order by offered_at desc limit 1
                        """)
                .param("campaign", id.value())
                .query((row, n) -> new PlanId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Returns the newest version that waits beside the campaign: what it would change. */
    public Optional<Revision> revision(CampaignId id) {
        return waiting(id)
                .flatMap(plan -> plans.approved(plan))
                .flatMap(plan -> campaigns.find(id).map(head -> revision(head, plan)));
    }

    private Revision revision(CampaignHead head, ApprovedPlan plan) {
        CampaignHead newer = PlanCopy.head(head.id(), plan);
        CampaignHead wanted = new CampaignHead(
                head.id(),
                head.kind(),
                newer.title(),
                head.slogan(),
                newer.issuer(),
                head.issuerUnit(),
                newer.startsOn() == null ? head.startsOn() : newer.startsOn(),
                newer.endsOn() == null ? head.endsOn() : newer.endsOn(),
                newer.higherPlan(),
                head.plan(),
                newer.planNumber(),
                newer.planDate(),
                head.copiedFrom(),
                head.state(),
                head.launchedAt(),
                head.closedAt(),
                head.version());
        return new Revision(
                plan,
                wanted,
                Facts.changes(Facts.of(head, "", List.of()), Facts.of(wanted, "", List.of())),
                PlanDifference.between(bodies.all(head.id()), PlanCopy.body(plan)));
    }
}
