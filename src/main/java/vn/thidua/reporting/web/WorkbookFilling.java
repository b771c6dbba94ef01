package vn.thidua.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.Screen;

/** Fills the form of a report with what a workbook says, beside what is typed already; nothing is handed in by that. */
@Component
class WorkbookFilling {

    private final ReportDesk desk;

    WorkbookFilling(ReportDesk desk) {
        this.desk = desk;
    }

    /**
     * Fills the form, and leads to it, or to where a person says what is not clear.
     *
     * @param shown words of rows that the person has just seen; these are not asked about again
     */
    Screen fill(Actor actor, ReportPage page, UnitId unit, WorkbookReader.Read read, Set<String> shown) {
        if (read.fault().isPresent()) {
            return Screen.goTo(page.path())
                    .warning(
                            read.fault().get().trouble().messageKey(),
                            read.fault().get().arguments().toArray());
        }
        if (!read.wrongPeriod().isEmpty()) {
            return Screen.goTo(page.path()).warning("report.workbook.wrongPeriod", read.wrongPeriod());
        }
        if (read.doubt().isPresent()) {
            return Screen.goTo(page.path() + "/workbook/columns")
                    .warning("layout.doubt." + read.doubt().get());
        }
        Map<UUID, Typed> typed = new HashMap<>();
        page.rows().forEach(row -> typed.put(row.target().id(), row.typed()));
        read.typed().forEach((target, one) -> typed.merge(target, one, WorkbookFilling::over));
        boolean kept = desk.keep(
                new ReportDesk.Page(page.period().id(), unit, actor.unit(), typed, page.version()), actor.by());
        if (!kept) {
            return Screen.goTo(page.path()).warning("report.workbook.meanwhile");
        }
        int filled = read.typed().size();
        List<WorkbookReader.Line> open =
                read.lines().stream().filter(line -> !line.settled()).toList();
        if (open.stream().anyMatch(line -> !shown.contains(line.words()))) {
            return Screen.goTo(page.path() + "/workbook/columns")
                    .warning(
                            "report.workbook.someFilled",
                            filled,
                            open.size(),
                            open.getFirst().words());
        }
        if (filled == 0) {
            return Screen.goTo(page.path() + (read.chosen() ? "/workbook/columns" : ""))
                    .warning("report.workbook.filledNone");
        }
        if (!read.nameless().isEmpty()) {
            String rows = read.nameless().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return Screen.goTo(page.path()).warning("report.workbook.nameless", filled, rows);
        }
        return Screen.goTo(page.path())
                .saying(read.chosen() ? "report.workbook.filledAsChosen" : "report.workbook.filled", filled);
    }

    /** What the workbook does not say stays as it was typed. */
    private static Typed over(Typed before, Typed read) {
        return new Typed(
                read.answer(),
                read.value(),
                read.denominator(),
                read.note().isEmpty() ? before.note() : read.note(),
                before.excuse());
    }
}
