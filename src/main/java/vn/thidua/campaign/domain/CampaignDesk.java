package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignClosed;
import vn.thidua.campaign.CampaignDrafted;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Opens, launches and closes campaigns. */
@NamedInterface("desk")
@Service
@Transactional
public class CampaignDesk {

    private final CampaignWriting writing;
    private final CampaignRows rows;
    private final CampaignReads reads;
    private final LaunchFacts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignDesk(
            CampaignWriting writing,
            CampaignRows rows,
            CampaignReads reads,
            LaunchFacts facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.writing = writing;
        this.rows = rows;
        this.reads = reads;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a draft as the plan orders it, and returns its id; a plan that has one gets no second. */
    public CampaignId draft(ApprovedPlan plan, By by) {
        Optional<CampaignHead> there = reads.of(plan.id());
        if (there.isPresent()) {
            return there.get().id();
        }
        CampaignHead head = PlanCopy.head(new CampaignId(UUID.randomUUID()), plan);
        return open(head, PlanCopy.body(plan), plan.unit().value(), by)
                ? head.id()
                : reads.of(plan.id()).map(CampaignHead::id).orElse(head.id());
    }

    /** Opens a campaign made by hand; made twice with one id it is one. */
    public void create(CampaignHead head, List<AudienceLine> audience, By by) {
        open(head, new CampaignBody(List.of(), List.of(), List.of(), List.of(), List.of(), audience), by);
    }

    /** Opens a campaign as a draft that is run from the person's unit; false where there is one with its id. */
    public boolean open(CampaignHead head, CampaignBody body, By by) {
        return open(head, body, by.unit(), by);
    }

    /** Makes a campaign like an older one, its dates moved by whole years; a copy made twice with one id is one. */
    public void copy(CampaignId id, CampaignId older, String title, int years, By by) {
        CampaignHead from = reads.find(older).orElseThrow(() -> new NotFound("campaign " + older));
        YearShift shift = new YearShift(years);
        open(shift.head(from, id, title), shift.body(facts.of(from).body()), by);
    }

    /**
     * Makes a campaign known to the units it addresses.
     *
     * @throws vn.thidua.shared.Refused with the first reason of {@link LaunchRules#against}
     */
    public void launch(CampaignId id, By by) {
        takeOver(id, Instant.now(clock), by);
    }

    /**
     * Makes a campaign known that had been launched elsewhere, say on paper: what fell due since that moment counts. A moment to come means now.
     *
     * @throws vn.thidua.shared.Refused with the first reason of {@link LaunchRules#against}
     */
    public void takeOver(CampaignId id, Instant launched, By by) {
        CampaignHead head = reads.find(id).orElseThrow(() -> new NotFound("campaign " + id));
        LaunchRules.whyNotLaunch(facts.of(head)).ifPresent(refusal -> refusal.raise());
        Instant now = Instant.now(clock);
        if (!rows.move(id, CampaignState.DRAFT, CampaignState.LAUNCHED, launched.isAfter(now) ? now : launched)) {
            CampaignRefusal.ALREADY_LAUNCHED.because().raise();
        }
        events.publishEvent(new CampaignLaunched(id, head.title(), reads.addressed(id), now, by));
    }

    /**
     * Closes a campaign.
     *
     * @throws vn.thidua.shared.Refused with {@link CampaignRefusal#NOT_LAUNCHED}, {@link CampaignRefusal#CLOSED}
     */
    public void close(CampaignId id, By by) {
        CampaignHead head = reads.find(id).orElseThrow(() -> new NotFound("campaign " + id));
        LaunchRules.whyNotClose(head).ifPresent(refusal -> refusal.raise());
        Instant now = Instant.now(clock);
        if (rows.move(id, CampaignState.LAUNCHED, CampaignState.CLOSED, now)) {
            List<UnitId> units = reads.addressed(id);
            events.publishEvent(new CampaignClosed(id, head.title(), units, now, by));
        }
    }

    private boolean open(CampaignHead head, CampaignBody body, @Nullable UUID owner, By by) {
        Instant now = Instant.now(clock);
        if (!writing.open(head, body, owner, by, now)) {
            return false;
        }
        events.publishEvent(new CampaignDrafted(head.id(), head.title(), head.plan(), now, by));
        return true;
    }
}
