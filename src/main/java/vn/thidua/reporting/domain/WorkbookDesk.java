package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.WorkbookLayoutChosen;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/** Keeps the workbook that a form was filled from until the report is handed in, and remembers how the workbook of a unit is read. */
@Service
@Transactional
public class WorkbookDesk {

    private final ReportGate gate;
    private final WorkbookRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkbookDesk(ReportGate gate, WorkbookRows rows, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The report that somebody fills.
     *
     * @param hand the unit of whoever fills it
     */
    public record Form(UUID due, UnitId unit, UnitId hand) {}

    /**
     * A workbook that was kept.
     *
     * @param name of the file
     */
    public record Kept(String name, byte[] bytes) {}

    /**
     * Keeps a workbook in the place of the one before.
     *
     * @throws vn.thidua.shared.Refused with what {@link ReportRules#whyNotReport} says
     * @throws vn.thidua.shared.NotFound when no report is wanted from the unit, or the hand does not make it
     */
    public void keep(Form form, Kept workbook) {
        Report report = gate.open(form.due(), form.unit(), form.hand()).report();
        rows.keep(report.id(), workbook, Instant.now(clock));
    }

    /** Returns the workbook that the form of a report was filled from; empty where there is none, or the report was handed in since. */
    @Reading
    public Optional<Kept> kept(UUID due, UnitId unit) {
        return rows.kept(due, unit);
    }

    /** Returns the name of that workbook; empty where there is none. */
    @Reading
    public String keptName(ReportId report) {
        return rows.keptName(report);
    }

    /** Returns what is remembered of the workbook of a unit in a campaign. */
    @Reading
    public WorkbookLayout.Memory memory(CampaignId campaign, UnitId unit) {
        return rows.memory(campaign, unit);
    }

    /**
     * Remembers how the workbook of a unit is read in the campaign of a report; what was said of other words before stays.
     *
     * @param names which target is meant by words of the unit, folded; empty for words that are about none
     * @throws vn.thidua.shared.Refused with what {@link ReportRules#whyNotReport} says
     * @throws vn.thidua.shared.NotFound when no report is wanted from the unit, or the hand does not make it
     */
    public void remember(Form form, WorkbookLayout layout, Map<String, Optional<UUID>> names, By by) {
        CampaignId campaign =
                gate.open(form.due(), form.unit(), form.hand()).period().due().campaign();
        WorkbookLayout.Memory before = rows.memory(campaign, form.unit());
        if (before.layout().filter(layout::equals).isPresent()
                && before.names().entrySet().containsAll(names.entrySet())) {
            return;
        }
        Instant now = Instant.now(clock);
        rows.remember(campaign, form.unit(), layout, by, now);
        rows.rememberNames(campaign, form.unit(), names);
        events.publishEvent(new WorkbookLayoutChosen(campaign, form.unit(), layout.sheet(), layout.row(), now, by));
    }
}
