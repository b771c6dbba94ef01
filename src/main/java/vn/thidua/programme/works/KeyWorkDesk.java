package vn.thidua.programme.works;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.programme.KeyWorkEntered;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.KeyWorkTold;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes what is planned for key works, and what becomes of them. */
@NamedInterface("desk")
@Service
@Transactional
public class KeyWorkDesk {

    private final Campaigns campaigns;
    private final KeyWorkReads reads;
    private final KeyWorkRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeyWorkDesk(
            Campaigns campaigns, KeyWorkReads reads, KeyWorkRows rows, ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.reads = reads;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a work; the same one sent twice is one.
     *
     * @throws vn.thidua.shared.Refused with {@link KeyWorkRefusal#CAMPAIGN_CLOSED}
     */
    public boolean enter(KeyWorkId id, CampaignId campaign, KeyWork.Plan plan, By by) {
        KeyWorkRules.whyNotEnter(running(campaign)).ifPresent(Refusal::raise);
        if (rows.insert(id, campaign, plan)) {
            events.publishEvent(new KeyWorkEntered(id, campaign, plan.name(), Instant.now(clock), by));
            return true;
        }
        return false;
    }

    /**
     * Changes what is planned.
     *
     * @param version as it was seen
     * @throws vn.thidua.shared.Refused with a constant of {@link KeyWorkRefusal}
     */
    public void change(KeyWorkId id, KeyWork.Plan plan, long version, By by) {
        KeyWork work = told(id);
        if (!rows.change(id, plan, version)) {
            KeyWorkRefusal.CHANGED_MEANWHILE.because().raise();
        }
        events.publishEvent(new KeyWorkEntered(id, work.campaign(), plan.name(), Instant.now(clock), by));
    }

    /** Sets a milestone; one that is there already stays as it is. */
    public void set(KeyWorkId id, UUID milestone, String name, LocalDate plannedOn) {
        told(id);
        KeyWorkRules.whyNotWithout(name).ifPresent(Refusal::raise);
        rows.milestone(id, milestone, name, plannedOn);
    }

    /** Takes a milestone away that was not reached. */
    public void drop(KeyWorkId id, UUID milestone) {
        told(id);
        rows.drop(id, milestone);
    }

    /**
     * Notes that a milestone was reached.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link KeyWorkRefusal}
     */
    public void reach(KeyWorkId id, UUID milestone, LocalDate doneOn, String note, By by) {
        KeyWork work = told(id);
        KeyWorkRules.whyNotOn(doneOn, LocalDate.now(clock)).ifPresent(Refusal::raise);
        String name = work.milestones().stream()
                .filter(one -> one.id().equals(milestone))
                .map(KeyWork.Milestone::name)
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone " + milestone));
        if (rows.reach(id, milestone, doneOn, note, by)) {
            tell(work, name, by);
        }
    }

    /**
     * Enters money that was paid.
     *
     * @param payment made by the screen; the same sent twice is one
     * @param amount whole đồng; below zero to take back what was wrong
     * @throws vn.thidua.shared.Refused with a constant of {@link KeyWorkRefusal}
     */
    public void pay(KeyWorkId id, UUID payment, LocalDate day, long amount, String note, By by) {
        KeyWork work = told(id);
        KeyWorkRules.whyNotPay(work, amount, day, LocalDate.now(clock))
                .or(() -> KeyWorkRules.whyNotWithout(note))
                .ifPresent(Refusal::raise);
        if (rows.pay(id, payment, day, amount, note, by, Instant.now(clock))) {
            tell(work, note.strip(), by);
        }
    }

    /**
     * Tells of something in the way.
     *
     * @param obstacle made by the screen; the same sent twice is one
     * @throws vn.thidua.shared.Refused with a constant of {@link KeyWorkRefusal}
     */
    public void raise(KeyWorkId id, UUID obstacle, String text, By by) {
        KeyWork work = told(id);
        KeyWorkRules.whyNotWithout(text).ifPresent(Refusal::raise);
        if (rows.raise(id, obstacle, text, by, Instant.now(clock))) {
            tell(work, text.strip(), by);
        }
    }

    /**
     * Tells how something in the way was removed.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link KeyWorkRefusal}
     */
    public void resolve(KeyWorkId id, UUID obstacle, String resolution, By by) {
        KeyWork work = told(id);
        KeyWorkRules.whyNotWithout(resolution).ifPresent(Refusal::raise);
        if (rows.resolve(id, obstacle, resolution, by, Instant.now(clock))) {
            tell(work, resolution.strip(), by);
        }
    }

    /**
     * Notes that a work is finished.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link KeyWorkRefusal}
     */
    public void finish(KeyWorkId id, LocalDate day, By by) {
        KeyWork work = told(id);
        KeyWorkRules.whyNotOn(day, LocalDate.now(clock)).ifPresent(Refusal::raise);
        rows.finish(id, day);
        tell(work, work.plan().name(), by);
    }

    private void tell(KeyWork work, String what, By by) {
        events.publishEvent(new KeyWorkTold(work.id(), work.campaign(), what, Instant.now(clock), by));
    }

    /** Returns a work of which more may be told, and keeps others from it until the transaction ends. */
    private KeyWork told(KeyWorkId id) {
        rows.lock(id);
        KeyWork work = reads.find(id).orElseThrow(() -> new NotFound("key work " + id));
        KeyWorkRules.whyNotTell(work, running(work.campaign())).ifPresent(Refusal::raise);
        return work;
    }

    private boolean running(CampaignId campaign) {
        return !campaigns
                .launched(campaign)
                .map(CampaignOutline::closed)
                .orElseThrow(() -> new NotFound("campaign " + campaign));
    }
}
