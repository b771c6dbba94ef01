package vn.thidua.reporting.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.ReportDue;
import vn.thidua.shared.Vietnamese;

/**
 * The stretch of time that a report tells about.
 *
 * @param from first day, null where the campaign has none
 * @param to last day
 */
public record ReportingPeriod(ReportDue due, @Nullable LocalDate from, LocalDate to) {

    /* Who has to report by the tenth of a month tells about the month before; by the twentieth, about the month itself. */
    private static final int FIRST_HALF = 15;
    private static final int MONTHS_OF_QUARTER = 3;

    /** Returns the stretch that a report due then tells about: the month or quarter or year whose end is near, or everything up to the day. */
    public static ReportingPeriod of(ReportDue due) {
        String occurrence = due.occurrence();
        LocalDate day = due.printedOn();
        if (occurrence.equals("once")) {
            return new ReportingPeriod(due, due.startsOn(), due.lastDay());
        }
        if (occurrence.contains("Q")) {
            YearMonth last = YearMonth.from(day);
            boolean afterwards = last.getMonthValue() % MONTHS_OF_QUARTER == 1;
            YearMonth end = afterwards ? last.minusMonths(1) : last;
            return new ReportingPeriod(
                    due, end.minusMonths(MONTHS_OF_QUARTER - 1L).atDay(1), end.atEndOfMonth());
        }
        if (occurrence.contains("-")) {
            YearMonth month = YearMonth.from(day);
            YearMonth told = day.getDayOfMonth() <= FIRST_HALF ? month.minusMonths(1) : month;
            return new ReportingPeriod(due, told.atDay(1), told.atEndOfMonth());
        }
        LocalDate year = LocalDate.of(Integer.parseInt(occurrence), 1, 1);
        return new ReportingPeriod(due, year, year.plusYears(1).minusDays(1));
    }

    /** Returns the id of the deadline that stands for it. */
    public UUID id() {
        return due.due();
    }

    /** Tells whether the campaign had begun before it was over; a campaign that begins in April has nothing to say of March. */
    public boolean begun() {
        LocalDate start = due.startsOn();
        return start == null || !to.isBefore(start);
    }

    /** Returns the moment from which on a report is late; what was due before the campaign was made known is late for nobody. */
    public OffsetDateTime judgedUntil() {
        LocalDate end = due.lastDay().isBefore(due.launchedOn())
                ? LocalDate.of(9999, 1, 1)
                : due.lastDay().plusDays(1);
        return end.atStartOfDay(Vietnamese.ZONE).toOffsetDateTime();
    }

    /** Returns the message key of its name; it takes {@link #arguments}. */
    public String key() {
        String occurrence = due.occurrence();
        if (occurrence.equals("once")) {
            return "period.until";
        }
        if (occurrence.contains("Q")) {
            return "period.quarter";
        }
        return occurrence.contains("-") ? "period.month" : "period.year";
    }

    /** Returns day, number of the month or quarter, and year of its end, without leading zeros. */
    public Object[] arguments() {
        int month = to.getMonthValue();
        int number = due.occurrence().contains("Q") ? (month + MONTHS_OF_QUARTER - 1) / MONTHS_OF_QUARTER : month;
        return new Object[] {String.valueOf(to.getDayOfMonth()), String.valueOf(number), String.valueOf(to.getYear())};
    }
}
