package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.domain.DutyDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportSubmitted;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Takes what a unit types and hands in. */
@NamedInterface("desk")
@Service
@Transactional
public class ReportDesk {

    private final ReportReads reads;
    private final ReportRows rows;
    private final ReportGate gate;
    private final Submitting submitting;
    private final DutyDesk duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDesk(
            ReportReads reads,
            ReportRows rows,
            ReportGate gate,
            Submitting submitting,
            DutyDesk duties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.gate = gate;
        this.submitting = submitting;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a unit typed.
     *
     * @param due the period
     * @param unit whose figures they are
     * @param hand the unit of whoever typed
     * @param version of the draft that the person began with, 0 where there was none
     */
    @NamedInterface("desk")
    public record Page(UUID due, UnitId unit, UnitId hand, Map<UUID, Typed> typed, long version) {

        /** Returns the same with other figures on it. */
        public Page with(Map<UUID, Typed> others) {
            return new Page(due, unit, hand, others, version);
        }

        /** Returns the same as a draft that was just kept. */
        public Page kept() {
            return new Page(due, unit, hand, typed, version + 1);
        }
    }

    /**
     * Keeps what was typed so far and tells whether it did: where somebody else kept something since the version, nothing happens.
     *
     * @throws vn.thidua.shared.Refused with what {@link ReportRules#whyNotReport} says
     * @throws vn.thidua.shared.NotFound when no report is wanted from the unit, or the hand does not make it
     */
    public boolean keep(Page page, By by) {
        Report report = gate.open(page.due(), page.unit(), page.hand()).report();
        return rows.keep(report.id(), page.typed(), page.version(), by, Instant.now(clock));
    }

    /**
     * Hands a report in, or a correction of it, and returns what is in the way: nothing, and it is done; else it is kept as typed.
     *
     * @param reason why it is corrected; empty the first time
     * @throws vn.thidua.shared.Refused with what {@link ReportRules} say, or {@link ReportRefusal#CHANGED_MEANWHILE}
     */
    public List<Finding> submit(Page page, String reason, By by) {
        ReportGate.Opened opened = gate.open(page.due(), page.unit(), page.hand());
        Report report = opened.report();
        ReportingPeriod period = opened.period();
        ReportRules.whyNotCorrect(report, reason).ifPresent(Refusal::raise);
        long kept = reads.draft(report.id()).map(ReportReads.Draft::version).orElse(0L);
        if (kept != page.version()) {
            ReportRefusal.CHANGED_MEANWHILE.because().raise();
        }
        Submitting.Outcome outcome = submitting.submit(period, Map.of(page.unit(), page.typed()), reason.strip(), by);
        List<Finding> open = outcome.open().get(page.unit());
        if (open != null) {
            rows.keep(report.id(), page.typed(), page.version(), by, outcome.at());
            return open;
        }
        rows.forget(report.id());
        duties.reported(page.due(), List.of(page.unit()), by);
        events.publishEvent(new ReportSubmitted(
                report.id(),
                period.due().campaign(),
                page.due(),
                page.unit(),
                report.submissions() + 1,
                ReportRules.late(period, outcome.at()),
                reason.strip(),
                outcome.at(),
                by));
        return List.of();
    }
}
