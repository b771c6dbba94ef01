package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.FigureCorrected;
import vn.thidua.reporting.FiguresAccepted;
import vn.thidua.reporting.ReportReturned;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;

/** Takes what lead agencies say of figures: they stand for them, put their own in their place, or give them back. */
@NamedInterface("desk")
@Service
@Transactional
public class VerdictDesk {

    private final VerdictGate gate;
    private final ReportReads reads;
    private final ReportRows rows;
    private final VerdictRows verdicts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerdictDesk(
            VerdictGate gate,
            ReportReads reads,
            ReportRows rows,
            VerdictRows verdicts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.reads = reads;
        this.rows = rows;
        this.verdicts = verdicts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whose figures of a period are looked at, and by whom.
     *
     * @param hand the unit of whoever looks
     * @param office whether that unit runs the campaign and may stand in for a lead
     */
    @NamedInterface("desk")
    public record View(UUID due, UnitId hand, boolean office) {}

    /**
     * Stands for the figures of units for some targets, as far as they are submitted and nobody spoke of them yet; returns how many.
     *
     * @throws vn.thidua.shared.Refused with what {@link VerdictGate} says
     */
    public int accept(View view, Collection<UnitId> units, Collection<UUID> targets, By by) {
        ReportingPeriod period = gate.open(view, targets);
        rows.lock(period.due().campaign(), view.due(), units);
        Instant now = Instant.now(clock);
        int accepted = verdicts.accept(view.due(), units, targets, by, now);
        verdicts.settle(view.due(), units, gate.asked(period, units));
        if (accepted > 0) {
            events.publishEvent(new FiguresAccepted(period.due().campaign(), view.due(), accepted, now, by));
        }
        return accepted;
    }

    /**
     * Puts another figure in the place of what a unit submitted; the unit's is kept.
     *
     * @return what is the matter with the figure that was typed; nothing, and it is done
     * @throws vn.thidua.shared.Refused with what {@link VerdictGate} says, {@link ReportRefusal#NOT_SUBMITTED} or {@link ReportRefusal#REASON_MISSING}
     */
    public List<Finding> correct(View view, UnitId unit, UUID target, Typed typed, String why, By by) {
        ReportingPeriod period = gate.open(view, List.of(target));
        rows.lock(period.due().campaign(), view.due(), List.of(unit));
        Report report = submitted(view, unit);
        ReportedValue stands = report.values().get(target);
        if (stands == null) {
            throw new NotFound("figure " + target + " of " + unit);
        }
        VerdictGate.whyNotWithout(why).ifPresent(Refusal::raise);
        CampaignTarget asked = gate.target(period, target);
        Entry entry = Entry.of(target, asked.measure(), typed);
        Figure figure = entry.figure();
        if (figure == null) {
            return entry.findings();
        }
        Instant now = Instant.now(clock);
        Boolean reached = Measuring.unitReaches(asked.measure(), figure, gate.goal(period, target, unit))
                .orElse(null);
        verdicts.correct(report.id(), target, figure, reached, why.strip(), by, now);
        verdicts.settle(view.due(), List.of(unit), gate.asked(period, List.of(unit)));
        events.publishEvent(new FigureCorrected(
                report.id(),
                period.due().campaign(),
                view.due(),
                unit,
                asked.subject(),
                words(stands.figure()),
                words(figure),
                why.strip(),
                now,
                by));
        return List.of();
    }

    /**
     * Gives figures back to the unit, which has to submit them anew.
     *
     * @throws vn.thidua.shared.Refused with what {@link VerdictGate} says, {@link ReportRefusal#NOT_SUBMITTED} or {@link ReportRefusal#REASON_MISSING}
     */
    public void giveBack(View view, UnitId unit, Collection<UUID> targets, String why, By by) {
        ReportingPeriod period = gate.open(view, targets);
        rows.lock(period.due().campaign(), view.due(), List.of(unit));
        Report report = submitted(view, unit);
        VerdictGate.whyNotWithout(why).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        verdicts.giveBack(report.id(), targets, why.strip(), by, now);
        rows.returned(report.id(), why.strip(), by, now);
        events.publishEvent(
                new ReportReturned(report.id(), period.due().campaign(), view.due(), unit, why.strip(), now, by));
    }

    private Report submitted(View view, UnitId unit) {
        Map<UnitId, Report> reports = reads.of(view.due(), List.of(unit));
        Report report = reports.get(unit);
        if (report == null || report.submissions() == 0) {
            throw new Refused(ReportRefusal.NOT_SUBMITTED.because());
        }
        return report;
    }

    private static String words(Figure figure) {
        return figure.value() == null ? figure.answer().name() : figure.value().toPlainString();
    }
}
