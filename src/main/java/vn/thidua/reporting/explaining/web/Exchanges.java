package vn.thidua.reporting.explaining.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.explaining.Explanation;

/**
 * What was asked about a target, on the pages of the target.
 *
 * @param lines the latest first
 * @param asks whether the person may ask
 */
public record Exchanges(List<Line> lines, boolean asks, LocalDate today) {

    /** Nothing that the person may read or do. */
    public static Exchanges none(LocalDate today) {
        return new Exchanges(List.of(), false, today);
    }

    /**
     * An exchange.
     *
     * @param unit name of the unit whose figure it is about; empty for that of all units together
     * @param addressee name of who is asked
     */
    public record Line(Explanation explanation, String unit, String addressee) {}

    /** Returns those about the figure of one unit. */
    public Exchanges about(UnitId unit) {
        return new Exchanges(
                lines.stream()
                        .filter(line ->
                                line.explanation().unit().filter(unit::equals).isPresent())
                        .toList(),
                asks,
                today);
    }
}
