package vn.thidua.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.filling.LowerResult;
import vn.thidua.shared.Refusal;

/**
 * The form of a report.
 *
 * @param unit name of the unit whose figures it holds
 * @param before the period before, or null
 * @param report what is submitted, or null
 * @param lower what the unit's own campaign came to that carries this one out, or null
 * @param keptAt when what is typed was last kept, or null
 * @param version of the draft that the form began with
 * @param workbook name of the workbook that it was filled from, empty where it was not
 * @param reason why it is corrected, as typed
 * @param refusal why nothing can be changed; empty where it can
 * @param stale why it was not taken this time; empty where nothing is in the way
 */
public record ReportPage(
        ReportingPeriod period,
        String path,
        String unit,
        @Nullable ReportingPeriod before,
        @Nullable Report report,
        List<EntryRow> rows,
        @Nullable LowerResult lower,
        @Nullable Instant keptAt,
        long version,
        String workbook,
        String reason,
        Optional<Refusal> refusal,
        Optional<Refusal> stale) {

    /** Returns the rows in which something is the matter. */
    public List<EntryRow> open() {
        return rows.stream()
                .filter(row -> row.findings().stream().anyMatch(this::inTheWay))
                .toList();
    }

    /** Returns what the form says of what is typed. */
    public KeptPage kept() {
        return new KeptPage(keptAt, version);
    }

    /** Tells whether something empty can be filled with what was said the period before. */
    public boolean fillsFromLast() {
        return rows.stream()
                .anyMatch(row -> row.last() != null
                        && !row.target().measure().cumulative()
                        && row.typed().silent()
                        && !row.locked());
    }

    /** Tells whether something empty can be filled from the unit's own campaign. */
    public boolean fillsFromLower() {
        return lower != null
                && rows.stream()
                        .anyMatch(row -> lower.offers().containsKey(row.target().id())
                                && row.typed().silent()
                                && !row.locked());
    }

    /** Returns what the unit's own campaign offers for a target; null where it has nothing to say. */
    public LowerResult.@Nullable Offer offer(EntryRow row) {
        return lower == null ? null : lower.offers().get(row.target().id());
    }

    /** Tells whether a correction has to say why. */
    public boolean wantsReason() {
        return report != null && report.state() == ReportState.SUBMITTED;
    }

    /** Tells whether the report was handed in and nothing is typed since. */
    public boolean sent() {
        return report != null && report.state() != ReportState.DRAFT && report.state() != ReportState.RETURNED;
    }

    private boolean inTheWay(Finding finding) {
        return finding.blocks()
                || rows.stream()
                        .filter(row -> row.target().id().equals(finding.target()))
                        .anyMatch(row -> row.typed().excuse().isBlank());
    }
}
