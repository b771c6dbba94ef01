package vn.thidua.reporting.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program has to know to send the figures of a period.
 *
 * @param from first day that is told about, null where the campaign has none
 * @param to last day that is told about
 * @param lastDay last day on which a report is in time
 * @param units those that the program can speak for
 */
record PeriodAnswer(
        UUID campaign,
        String title,
        @Nullable LocalDate from,
        LocalDate to,
        LocalDate lastDay,
        boolean closed,
        List<Target> targets,
        List<Reporting> units) {

    /**
     * A target.
     *
     * @param number as figures can name it
     * @param input {@code VALUE}, {@code RATIO}, {@code WEIGHTED} or {@code PASSES}
     */
    record Target(int number, UUID id, String subject, String input, String unit) {}

    /**
     * A unit.
     *
     * @param code empty where it has none
     * @param submissions how many times its report was handed in
     */
    record Reporting(UUID id, String code, String name, int submissions) {}
}
