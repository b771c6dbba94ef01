package vn.thidua.campaign.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignPaperIssued;
import vn.thidua.campaign.CampaignPaperWritten;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignRefusal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Takes what people write in plan documents, and gives them their numbers. */
@Service
@Transactional
public class CampaignPaperDesk {

    private final CampaignPaperReads reads;
    private final CampaignPaperRows rows;
    private final BodyReads bodies;
    private final PaperNumbers numbers;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignPaperDesk(
            CampaignPaperReads reads,
            CampaignPaperRows rows,
            BodyReads bodies,
            PaperNumbers numbers,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.bodies = bodies;
        this.numbers = numbers;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes the parts that people write.
     *
     * @param version that the person saw
     * @throws vn.thidua.shared.Refused with what {@link CampaignPaperRules#whyNotWrite} says, or {@link CampaignRefusal#PAPER_CHANGED}
     */
    public void write(CampaignHead head, PaperText text, long version, By by) {
        CampaignPaper paper = paper(head);
        CampaignPaperRules.whyNotWrite(head, paper).ifPresent(Refusal::raise);
        if (paper.version() > 0 && paper.text().equals(text)) {
            return;
        }
        Instant now = Instant.now(clock);
        if (!rows.write(head.id(), text, version, by, now)) {
            CampaignRefusal.PAPER_CHANGED.because(paper(head).changedBy()).raise();
        }
        events.publishEvent(new CampaignPaperWritten(head.id(), now, by));
    }

    /**
     * Gives a plan document the number that was typed, or the next of the unit that issues it.
     *
     * @param version that the person saw
     * @throws vn.thidua.shared.Refused with what {@link CampaignPaperRules#whyNotWrite} says, or a constant of {@link vn.thidua.paperwork.numbering.StampRefusal}
     */
    public void issue(CampaignHead head, Stamping typed, long version, Actor actor) {
        By by = actor.by();
        CampaignPaper paper = paper(head);
        CampaignPaperRules.whyNotWrite(head, paper).ifPresent(Refusal::raise);
        typed.whyNot().ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        if (paper.version() != version || version == 0 && !rows.write(head.id(), paper.text(), 0, by, now)) {
            CampaignRefusal.PAPER_CHANGED.because(paper(head).changedBy()).raise();
        }
        Stamp stamp = numbers.stamp(organ(head, actor).value(), head.title(), typed, now, by.name());
        if (!rows.issue(head.id(), stamp, Math.max(1, version))) {
            CampaignRefusal.PAPER_ISSUED.because().raise();
        }
        events.publishEvent(new CampaignPaperIssued(head.id(), stamp.printed(), now, by));
    }

    private CampaignPaper paper(CampaignHead head) {
        return reads.of(head, bodies.all(head.id()));
    }

    /* Nobody takes numbers out of the register of a unit that is not theirs: an office issues for the body that it works for, or for itself. */
    private UnitId organ(CampaignHead head, Actor actor) {
        UnitId body = actor.role() == Role.STANDING_OFFICER
                ? units.served(actor.unit(), LocalDate.now(clock)).orElse(actor.unit())
                : actor.unit();
        return actor.unit().equals(head.issuerUnit()) ? actor.unit() : body;
    }
}
