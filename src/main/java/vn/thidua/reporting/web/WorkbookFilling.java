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

    /* A sentence that can be read; who wants to know them all looks into the workbook. */
    private static final int MOST_ROWS = 10;

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
        String onward = page.path() + (filled == 0 && read.chosen() ? "/workbook/columns" : "");
        if (!read.nameless().isEmpty()) {
            return Screen.goTo(onward).warning("report.workbook.nameless", filled, rows(read.nameless()));
        }
        if (filled == 0) {
            return Screen.goTo(onward).warning("report.workbook.filledNone");
        }
        return Screen.goTo(page.path())
                .saying(read.chosen() ? "report.workbook.filledAsChosen" : "report.workbook.filled", filled);
    }

    /** Returns the first of the rows, and a sign that there are more. */
    private static String rows(List<Integer> numbers) {
        String first = numbers.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > MOST_ROWS ? first + "…" : first;
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
