package vn.thidua.reporting.reviewing;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.reporting.CampaignReviewDrafted;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.reporting.CampaignReviewIssued;
import vn.thidua.reporting.CampaignReviewWritten;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Drafts reports from the figures, and takes what people write in them. */
@NamedInterface("desk")
@Service
@Transactional
public class CampaignReviewDesk {

    private final CampaignReviewGate gate;
    private final CampaignReviewGathering gathering;
    private final CampaignReviewRows rows;
    private final PaperNumbers numbers;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignReviewDesk(
            CampaignReviewGate gate,
            CampaignReviewGathering gathering,
            CampaignReviewRows rows,
            PaperNumbers numbers,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.gathering = gathering;
        this.rows = rows;
        this.numbers = numbers;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** What is typed to issue a report. */
    @NamedInterface("desk")
    public record Issuing(String title, Stamping stamp) {}

    /**
     * Begins a report and drafts its sections; the same sent twice is one.
     *
     * @param id made by the screen
     * @param title what it is about
     * @throws NotFound when the person's office does not run the campaign
     */
    public void begin(CampaignReviewId id, ReportingPeriod period, CampaignReviewSort sort, String title, Actor actor) {
        gate.run(period, actor);
        Instant now = Instant.now(clock);
        UnitId organ = gate.organ(actor);
        if (rows.begin(id, period, sort, organ, title, actor.by(), now)) {
            draft(id, period, sort, title, actor, now);
        }
    }

    /**
     * Drafts the sections anew that nobody wrote in; returns how many.
     *
     * @throws vn.thidua.shared.Refused with {@link CampaignReviewRefusal#ISSUED}
     */
    public int draftAgain(CampaignReviewId id, Actor actor) {
        CampaignReview review = gate.own(id, actor);
        CampaignReviewRules.whyNotChange(review).ifPresent(Refusal::raise);
        return draft(id, gate.period(review), review.sort(), review.title(), actor, Instant.now(clock));
    }

    private int draft(
            CampaignReviewId id,
            ReportingPeriod period,
            CampaignReviewSort sort,
            String title,
            Actor actor,
            Instant now) {
        int drafted = rows.draft(id, Drafting.of(gathering.of(period), sort, messages), actor.by(), now);
        events.publishEvent(new CampaignReviewDrafted(id, period.due().campaign(), title, drafted, now, actor.by()));
        return drafted;
    }

    /**
     * Writes a section; what stood there is kept.
     *
     * @param version of the section that the person saw
     * @throws vn.thidua.shared.Refused with {@link CampaignReviewRefusal#ISSUED}, {@link CampaignReviewRefusal#NO_TEXT} or {@link CampaignReviewRefusal#CHANGED_MEANWHILE}
     */
    public void write(CampaignReviewId id, int number, long version, String body, Actor actor) {
        CampaignReview review = gate.own(id, actor);
        CampaignReview.Section section =
                review.section(number).orElseThrow(() -> new NotFound("section " + number + " of " + id));
        String text = body.strip().replace("\r\n", "\n");
        CampaignReviewRules.whyNotWrite(review, text).ifPresent(Refusal::raise);
        if (section.body().equals(text)) {
            return;
        }
        Instant now = Instant.now(clock);
        if (!rows.write(id, number, version, text, actor.by(), now)) {
            CampaignReviewRefusal.CHANGED_MEANWHILE.because(section.changedBy()).raise();
        }
        events.publishEvent(new CampaignReviewWritten(id, review.campaign(), review.title(), number, now, actor.by()));
    }

    /**
     * Issues a report with a number that was typed or the next in the register.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CampaignReviewRefusal} or of {@link vn.thidua.paperwork.numbering.StampRefusal}
     */
    public void issue(CampaignReviewId id, Issuing issuing, Actor actor) {
        CampaignReview review = gate.own(id, actor);
        CampaignReviewRules.whyNotIssue(review, issuing).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        String title = issuing.title().strip();
        Stamp stamp = numbers.stamp(
                review.organ().value(), title, issuing.stamp(), now, actor.by().name());
        rows.issue(id, title, stamp);
        events.publishEvent(new CampaignReviewIssued(id, review.campaign(), title, stamp.printed(), now, actor.by()));
    }
}
