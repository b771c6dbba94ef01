package vn.thidua.reporting.web;

import java.util.List;

/** What a unit has to report: returned and overdue first, then what is due, then what was sent. */
public record ReportsPage(List<ReportLine> lines) {

    /** Returns the lines of a place. */
    public List<ReportLine> at(ReportLine.Place place) {
        return lines.stream().filter(line -> line.place() == place).toList();
    }

    /** Returns what waits for the unit. */
    public List<ReportLine> open() {
        return lines.stream()
                .filter(ReportLine::urgent)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }
}
