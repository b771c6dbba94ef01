package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/**
 * Tells which year a date without one means, from the date of issue.
 *
 * @param issued date of issue of the document, null where it is not known
 */
record Calendar(@Nullable Dating issued) {

    private static final int YEARS_PAST = 1;

    /**
     * Returns a calendar of the given date of issue or, where none is given, of the month printed in the head ("ngày … tháng 4 năm 2026") or the year
     * in the title ("… năm 2026").
     */
    static Calendar of(Outline outline, @Nullable Dating issued) {
        if (issued != null) {
            return new Calendar(issued);
        }
        Dating month = printedMonth(outline.plan().head());
        return new Calendar(month == null ? titleYear(outline.plan().titleText()) : month);
    }

    /** The year that a title names and no other date beside it. */
    private static @Nullable Dating titleYear(Text title) {
        List<PrintedDate> dates = TimePhrases.in(Tokens.of(title)).stream()
                .map(TimePhrase::date)
                .filter(Objects::nonNull)
                .toList();
        boolean year = dates.size() == 1
                && dates.getFirst().hasYear()
                && dates.getFirst().month() == 0;
        return year && !title.key().contains("đến năm") ? dates.getFirst().dating() : null;
    }

    private static @Nullable Dating printedMonth(List<Text> head) {
        for (Text line : head) {
            for (TimePhrase phrase : TimePhrases.in(Tokens.of(line))) {
                PrintedDate date = phrase.date();
                if (date != null && date.hasYear() && date.month() > 0) {
                    return date.dating();
                }
            }
        }
        return null;
    }

    /** Returns the date with a year: its own, or the first in which it is not over before the day of issue; null where none is known. */
    @Nullable
    Dating dating(PrintedDate date) {
        if (date.hasYear()) {
            return date.dating();
        }
        if (issued == null) {
            return null;
        }
        int year = issued.first().getYear();
        Dating same = date.inYear(year).dating();
        return same == null || !same.last().isBefore(issued.first())
                ? same
                : date.inYear(year + 1).dating();
    }

    /** Tells whether a date was over when the document was issued. */
    boolean isPast(Dating date) {
        return issued != null && date.last().isBefore(issued.first());
    }

    /** Tells whether a date is printed with its year, exists and was not over at the issue. */
    boolean isClear(@Nullable PrintedDate date, @Nullable Dating dating) {
        return date != null && date.hasYear() && date.isPossible() && dating != null && !isPast(dating);
    }

    /** Tells whether a date was over so long before the issue that it cannot be ordered, only reported. */
    boolean isHistory(Dating date) {
        return issued != null && date.last().isBefore(issued.first().minusYears(YEARS_PAST));
    }
}
