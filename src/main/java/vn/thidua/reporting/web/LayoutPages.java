package vn.thidua.reporting.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.WorkbookDesk;
import vn.thidua.reporting.domain.WorkbookLayout;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetTop;

/** Makes the page on which a person says what stands where in a workbook. */
@Component
class LayoutPages {

    private static final int MOST_ROWS = 300;

    private final ReportPages reports;
    private final WorkbookDesk desk;
    private final WorkbookReader reader;
    private final LayoutGuess guess;

    LayoutPages(ReportPages reports, WorkbookDesk desk, WorkbookReader reader, LayoutGuess guess) {
        this.reports = reports;
        this.desk = desk;
        this.reader = reader;
        this.guess = guess;
    }

    /** A report, the workbook that it is filled from, and the first rows of its sheets. */
    record Open(ReportPage report, WorkbookReader.Asked asked, WorkbookDesk.Kept workbook, List<SheetTop> tops) {}

    /**
     * Opens the workbook that was kept for a report.
     *
     * @throws vn.thidua.shared.Refused with what {@link vn.thidua.reporting.domain.ReportRules#whyNotReport} says
     * @throws NotFound when there is none, or the report is not the person's to make
     */
    Open open(Actor actor, UUID due, UnitId unit) throws IOException {
        ReportPage report = reports.of(actor, due, unit, null);
        report.refusal().ifPresent(Refusal::raise);
        WorkbookDesk.Kept kept =
                desk.kept(due, unit).orElseThrow(() -> new NotFound("workbook of " + unit + " for " + due));
        return new Open(report, asked(report, unit), kept, reader.tops(kept.bytes()));
    }

    /** Returns what a report asks of a workbook. */
    WorkbookReader.Asked asked(ReportPage report, UnitId unit) {
        return new WorkbookReader.Asked(
                report.period(),
                report.rows().stream().map(EntryRow::target).toList(),
                desk.memory(report.period().due().campaign(), unit));
    }

    /** Returns the page as it is found. */
    LayoutPage of(Open open, Optional<Integer> sheet) throws IOException {
        return of(
                open,
                guess.of(
                        open.tops(),
                        open.asked().memory().layout(),
                        sheet,
                        open.asked().month()),
                List.of());
    }

    /** Returns the page with what somebody chose. */
    LayoutPage of(Open open, LayoutForm form, List<String> complaints) throws IOException {
        List<SheetTop> tops = open.tops();
        boolean there = form.sheet() < tops.size();
        return new LayoutPage(
                open.report(),
                open.workbook().name(),
                tops.stream().map(SheetTop::name).toList(),
                form.sheet(),
                there ? tops.get(form.sheet()).rows() : List.of(),
                form.row(),
                form.places(),
                form.aboutColumns(tops).isEmpty() ? rows(open, form) : List.of(),
                complaints);
    }

    private List<LayoutPage.Row> rows(Open open, LayoutForm form) throws IOException {
        WorkbookReader.Read read =
                reader.read(open.asked(), open.workbook().bytes(), form.sheet(), form.layout(open.tops()));
        Set<String> seen = new HashSet<>();
        return read.lines().stream()
                .map(line -> row(line, form, !seen.add(WorkbookLayout.Memory.key(line.words()))))
                .sorted(Comparator.comparing(row -> !row.means().isEmpty() || row.again()))
                .limit(MOST_ROWS)
                .toList();
    }

    private static LayoutPage.Row row(WorkbookReader.Line line, LayoutForm form, boolean again) {
        String known = line.target() != null ? line.target().toString() : line.settled() ? LayoutForm.NONE : "";
        return new LayoutPage.Row(
                line.words(),
                line.figure(),
                Objects.requireNonNullElse(form.names().get(line.words()), known),
                again);
    }
}
