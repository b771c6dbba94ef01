package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.PlanRevisionOffered;
import vn.thidua.campaign.PlanRevisionTaken;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes newer versions of plans over into campaigns under way. */
@Service
@Transactional
public class RevisionDesk {

    private final RevisionRows rows;
    private final RevisionReads reads;
    private final CampaignReads campaigns;
    private final CampaignWriting writing;
    private final AmendmentRows amendments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevisionDesk(
            RevisionRows rows,
            RevisionReads reads,
            CampaignReads campaigns,
            CampaignWriting writing,
            AmendmentRows amendments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.campaigns = campaigns;
        this.writing = writing;
        this.amendments = amendments;
        this.events = events;
        this.clock = clock;
    }

    /** Offers a newer version to the campaign of the version it revises; returns false when there is no such campaign. */
    public boolean offer(PlanId newer, PlanId revises, By by) {
        return campaigns
                .of(revises)
                .map(head -> {
                    Instant now = Instant.now(clock);
                    if (rows.offer(head.id(), newer, now)) {
                        UnitId owner = campaigns.owner(head.id()).orElse(null);
                        events.publishEvent(new PlanRevisionOffered(head.id(), owner, newer, now, by));
                    }
                    return true;
                })
                .orElse(false);
    }

    /**
     * Takes everything over that the newer version says otherwise; each changed field goes into the history with the plan as the reason.
     *
     * @throws vn.thidua.shared.Refused with {@link CampaignRefusal#NOTHING_NEWER}, {@link CampaignRefusal#CLOSED}
     */
    public void take(CampaignId id, PlanId newer, By by) {
        CampaignHead head = campaigns.find(id).orElseThrow(() -> new NotFound("campaign " + id));
        LaunchRules.whyNotAmend(head).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        Revision revision = reads.revision(id)
                .filter(waiting -> waiting.plan().id().equals(newer))
                .orElse(null);
        if (revision == null || !rows.taken(id, newer, by.name(), now)) {
            CampaignRefusal.NOTHING_NEWER.because().raise();
            return;
        }
        PlanDifference difference = revision.difference();
        difference.added().forEach(thing -> keep(head, thing, new Facts.Change("added", "", thing.title()), by, now));
        difference.removed().forEach(thing -> {
            amendments.takeOut(thing.group(), thing.id(), now);
            keep(head, thing, new Facts.Change("removed", thing.title(), ""), by, now);
        });
        difference
                .changed()
                .forEach(changed -> changed.changes().forEach(change -> keep(head, changed.thing(), change, by, now)));
        CampaignHead wanted = revision.head();
        rows.update(wanted);
        difference.added().forEach(thing -> writing.write(wanted, CampaignBody.only(thing), now));
        difference.changed().forEach(changed -> writing.write(wanted, CampaignBody.only(changed.becomes()), now));
        writing.recalendar(wanted, now);
        events.publishEvent(new PlanRevisionTaken(
                id, head.title(), newer, head.draft() ? List.of() : campaigns.addressed(id), now, by));
    }

    private void keep(CampaignHead head, CampaignThing thing, Facts.Change change, By by, Instant now) {
        amendments.keep(head.id(), thing.group().name(), thing.id(), thing.title(), change, "@revision.why", by, now);
    }
}
