package vn.thidua.campaign.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.plan.reading.Dating;

/**
 * The printed rule of a deadline.
 *
 * @param printed a date as precise as the text ({@code 2026-06-20}, {@code 2026-06}, {@code 2026}), {@code monthly:8}, {@code quarterly:20} (in the last month of the
 *     quarter), {@code yearly:11-20}, {@code yearly:06}, the rhythm alone (its last day), or empty when undated
 * @param exclusive whether the printed day itself is too late ("trước ngày")
 */
@NamedInterface("desk")
public record DueRule(String printed, boolean exclusive) {

    private static final Pattern ONCE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern AGAIN = Pattern.compile(
            "(monthly|quarterly)(?::(0?[1-9]|[12]\\d|3[01]))?|(yearly)(?::(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12]\\d|3[01]))?)?");
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LAST_MONTH = 12;

    /**
     * A deadline on the calendar.
     *
     * @param occurrence {@code once}, {@code 2026-06}, {@code 2026-Q2} or {@code 2026}
     * @param printedOn the day the plan prints
     * @param lastDay last day on which it is in time, to its end in Hanoi
     */
    public record Due(String occurrence, LocalDate printedOn, LocalDate lastDay) {}

    /** Tells whether the rule gives any date. */
    public boolean dated() {
        return once() || recurring();
    }

    /** Tells whether it comes back. */
    public boolean recurring() {
        return AGAIN.matcher(printed).matches();
    }

    /** Returns the date of a deadline that does not come back. */
    public Optional<Dating> date() {
        return once() ? Optional.of(new Dating(printed)) : Optional.empty();
    }

    /**
     * Returns the deadlines in their order. One that comes back is expanded over the campaign: every printed day from its first to its last; without both it gives none.
     */
    public List<Due> expand(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (once()) {
            Dating date = new Dating(printed);
            return List.of(new Due("once", exclusive ? date.first() : date.last(), date.lastInTime(exclusive)));
        }
        Matcher again = AGAIN.matcher(printed);
        if (!again.matches() || from == null || to == null) {
            return List.of();
        }
        Stream<Due> all = again.group(3) != null ? yearly(again, from, to) : byMonth(again, from, to);
        return all.filter(due ->
                        !due.printedOn().isBefore(from) && !due.printedOn().isAfter(to))
                .toList();
    }

    /** Returns the same some days earlier, as far as its day is known; one that comes back never leaves its month. */
    public DueRule earlier(int days) {
        if (once()) {
            return printed.length() <= MONTH
                    ? this
                    : new DueRule(LocalDate.parse(printed).minusDays(days).toString(), exclusive);
        }
        Matcher again = AGAIN.matcher(printed);
        if (!again.matches()) {
            return this;
        }
        String day = again.group(3) == null ? again.group(2) : again.group(5);
        if (day == null) {
            return this;
        }
        int first = exclusive ? 2 : 1;
        int moved = Math.max(Math.min(first, Integer.parseInt(day)), Integer.parseInt(day) - days);
        String before = printed.substring(0, printed.length() - day.length());
        return new DueRule(before + (again.group(3) == null ? moved : "%02d".formatted(moved)), exclusive);
    }

    /** Returns the message key of the rule in words; it takes {@link #arguments}. */
    public String key() {
        Matcher again = AGAIN.matcher(printed);
        if (!again.matches()) {
            return "rule." + (printed.length() == YEAR ? "year" : printed.length() == MONTH ? "month" : "day");
        }
        if (again.group(3) == null) {
            return "rule." + again.group(1) + (again.group(2) == null ? "End" : "");
        }
        return "rule.yearly" + (again.group(4) == null ? "End" : again.group(5) == null ? "Month" : "");
    }

    /** Returns day, month and year as far as the rule has them, without leading zeros. */
    public Object[] arguments() {
        Matcher again = AGAIN.matcher(printed);
        if (again.matches()) {
            String day = again.group(3) == null ? again.group(2) : again.group(5);
            return new Object[] {bare(day), bare(again.group(4)), ""};
        }
        String[] parts = printed.split("-", -1);
        return new Object[] {parts.length > 2 ? bare(parts[2]) : "", parts.length > 1 ? bare(parts[1]) : "", parts[0]};
    }

    private static String bare(@Nullable String number) {
        return number == null ? "" : String.valueOf(Integer.parseInt(number));
    }

    private boolean once() {
        if (!ONCE.matcher(printed).matches()) {
            return false;
        }
        try {
            return new Dating(printed).last().getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private Stream<Due> byMonth(Matcher rule, LocalDate from, LocalDate to) {
        boolean monthly = rule.group(1).equals("monthly");
        int day = rule.group(2) == null ? 0 : Integer.parseInt(rule.group(2));
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .filter(month -> monthly || month.getMonthValue() % MONTHS_OF_QUARTER == 0)
                .map(month -> due(
                        monthly ? month.toString() : month.getYear() + "-Q" + month.getMonthValue() / MONTHS_OF_QUARTER,
                        month,
                        day));
    }

    private Stream<Due> yearly(Matcher rule, LocalDate from, LocalDate to) {
        int month = rule.group(4) == null ? LAST_MONTH : Integer.parseInt(rule.group(4));
        int day = rule.group(5) == null ? 0 : Integer.parseInt(rule.group(5));
        return IntStream.rangeClosed(from.getYear(), to.getYear()).mapToObj(year -> {
            Due due = due(String.valueOf(year), YearMonth.of(year, month), day);
            boolean wholeMonth = exclusive && rule.group(4) != null && day == 0;
            return wholeMonth
                    ? before(due.occurrence(), YearMonth.of(year, month).atDay(1))
                    : due;
        });
    }

    /* A day the month does not have (31 June, 29 February) means its last day; "before" such a day still takes in the last one. */
    private Due due(String occurrence, YearMonth month, int day) {
        if (day == 0 || day > month.lengthOfMonth()) {
            return new Due(occurrence, month.atEndOfMonth(), month.atEndOfMonth());
        }
        return exclusive
                ? before(occurrence, month.atDay(day))
                : new Due(occurrence, month.atDay(day), month.atDay(day));
    }

    private static Due before(String occurrence, LocalDate day) {
        return new Due(occurrence, day, day.minusDays(1));
    }
}
