package vn.thidua.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.DutyDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportsHandedIn;
import vn.thidua.shared.By;

/** Takes tables of figures of many units; as many statements however many units. */
@NamedInterface("desk")
@Service
@Transactional
public class BatchDesk {

    private final BatchGate gate;
    private final BatchRows batches;
    private final ReportRows rows;
    private final ReportReads reads;
    private final Submitting submitting;
    private final DutyDesk duties;
    private final ApplicationEventPublisher events;

    BatchDesk(
            BatchGate gate,
            BatchRows batches,
            ReportRows rows,
            ReportReads reads,
            Submitting submitting,
            DutyDesk duties,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.batches = batches;
        this.rows = rows;
        this.reads = reads;
        this.submitting = submitting;
        this.duties = duties;
        this.events = events;
    }

    /**
     * Hands in the reports of units, or corrections of them. A target that no line speaks of keeps the figure that stands. Where something is wrong with a unit nothing of it is written, and
     * nothing of anybody unless only what is right is wanted.
     *
     * @throws vn.thidua.shared.Refused with what {@link BatchGate} says, or {@link ReportRefusal#BATCH_KNOWN}
     */
    public BatchOutcome handIn(FigureBatch batch, By by) {
        Optional<BatchRows.Known> known = batches.begin(batch, by);
        if (known.isPresent()) {
            return again(batch, known.get());
        }
        BatchGate.Opened opened = gate.open(batch);
        ReportingPeriod period = opened.period();
        BatchLines lines = opened.lines();
        CampaignId campaign = period.due().campaign();
        rows.lock(campaign, period.id(), lines.units());
        for (Report head : reads.heads(List.of(period.id()), lines.units())) {
            ReportRules.whyNotCorrect(head, batch.reason()).ifPresent(refusal -> lines.refuse(head.unit(), refusal));
        }
        Submitting.Checked checked = submitting.check(period, lines.right(), true);
        checked.open().forEach(lines::find);
        List<LineFault> faults = lines.faults();
        if (!faults.isEmpty() && (!batch.onlyRight() || checked.numbers().isEmpty())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new BatchOutcome(0, 0, faults, false);
        }
        write(batch, period, checked, by);
        return new BatchOutcome(checked.numbers().size(), checked.changes().size(), faults, false);
    }

    private void write(FigureBatch batch, ReportingPeriod period, Submitting.Checked checked, By by) {
        Map<UnitId, Integer> handedIn = checked.numbers();
        Submitting.Outcome outcome = submitting.write(
                period, checked, new Submitting.Arrival(batch.reason(), batch.id(), batch.receivedOn()), by);
        duties.reported(period.id(), handedIn.keySet(), by);
        batches.done(batch.id(), handedIn.size(), checked.changes().size());
        events.publishEvent(new ReportsHandedIn(
                batch.id(),
                period.due().campaign(),
                period.id(),
                handedIn.size(),
                checked.changes().size(),
                ReportRules.late(period, outcome.at()),
                batch.reason(),
                outcome.at(),
                by));
    }

    private static BatchOutcome again(FigureBatch batch, BatchRows.Known known) {
        UUID due = batch.view().due();
        if (!known.due().equals(due) || !known.digest().equals(batch.digest())) {
            ReportRefusal.BATCH_KNOWN.because().raise();
        }
        return new BatchOutcome(known.units(), known.figures(), List.of(), true);
    }
}
