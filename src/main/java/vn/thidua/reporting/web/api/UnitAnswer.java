package vn.thidua.reporting.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportedValue;

/**
 * What a unit is asked in a period and what it said.
 *
 * @param lastDay last day on which its report is in time
 * @param state null while nothing was begun
 * @param submissions how many times it was handed in
 * @param figures one for each target that it reports on, in the order of the plan
 */
record UnitAnswer(
        UUID unit,
        LocalDate lastDay,
        boolean closed,
        @Nullable ReportState state,
        int submissions,
        @Nullable Instant firstAt,
        List<Asked> figures) {

    /**
     * A target and what stands.
     *
     * @param now null while nothing was said
     * @param before what stands in the period before, null where there is none
     * @param verdict what the lead agency says of it, null while nothing
     */
    record Asked(
            UUID target,
            String subject,
            @Nullable Said now,
            String note,
            ReportedValue.@Nullable Verdict verdict,
            String why,
            @Nullable Said before) {

        static Asked of(UUID target, String subject, @Nullable ReportedValue now, @Nullable Figure before) {
            return new Asked(
                    target,
                    subject,
                    now == null ? null : Said.of(now.figure()),
                    now == null ? "" : now.note(),
                    now == null ? null : now.verdict(),
                    now == null ? "" : now.verdictWhy(),
                    before == null ? null : Said.of(before));
        }
    }

    /** A figure, or that there is none; parts are null where it has none. */
    record Said(
            Answer answer,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {

        static Said of(Figure figure) {
            return new Said(figure.answer(), figure.value(), figure.numerator(), figure.denominator());
        }
    }
}
