package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.PlanRevisionOffered;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;

/** Takes newer versions of plans over into campaigns under way. */
@Service
@Transactional
public class RevisionDesk {

    private final JdbcClient jdbc;
    private final CampaignReads campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevisionDesk(JdbcClient jdbc, CampaignReads campaigns, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Offers a newer version to the campaign of the version it revises; returns false when there is no such campaign. */
    public boolean offer(PlanId newer, PlanId revises, By by) {
        return campaigns
                .of(revises)
                .map(head -> {
                    Instant now = Instant.now(clock);
                    int added = jdbc.sql("""
                                    insert into campaign_revision (plan_id, campaign_id, offered_at)
                                    values (:plan, :campaign, :now) on conflict do nothing
                                    """)
                            .param("plan", newer.value())
                            .param("campaign", head.id().value())
                            .param("now", CampaignRows.at(now))
                            .update();
                    if (added > 0) {
                        events.publishEvent(new PlanRevisionOffered(head.id(), newer, now, by));
                    }
                    return true;
                })
                .orElse(false);
    }
}
