package vn.thidua.plan.reading.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;

/**
 * A date as printed; parts that the text leaves out are 0.
 *
 * @param month month of the year; of a quarter its last month
 * @param atEnd whether the text means the last day of the month or year ("đến hết", "cuối")
 * @param next index of the token behind it
 */
record PrintedDate(int day, int month, int year, boolean atEnd, int next) {

    boolean hasYear() {
        return year > 0;
    }

    boolean isDayOnly() {
        return day > 0 && month == 0;
    }

    PrintedDate atItsEnd() {
        return new PrintedDate(day, month, year, true, next);
    }

    PrintedDate inYear(int missing) {
        return hasYear() ? this : new PrintedDate(day, month, missing, atEnd, next);
    }

    PrintedDate inMonth(int missing) {
        return month > 0 ? this : new PrintedDate(day, missing, year, atEnd, next);
    }

    /** Tells whether there is such a day: 31 June is printed now and then. */
    boolean isPossible() {
        return day == 0
                || month == 0
                || day <= YearMonth.of(year > 0 ? year : 2000, month).lengthOfMonth();
    }

    /** Returns the date as far as it is printed, the month alone where there is no such day; null without a year. */
    @Nullable
    Dating dating() {
        if (year < 1900 || year > 2200 || isDayOnly()) {
            return null;
        }
        try {
            if (month == 0) {
                return atEnd ? Dating.of(LocalDate.of(year, 12, 31)) : Dating.of(year);
            }
            if (day == 0) {
                return atEnd ? Dating.of(YearMonth.of(year, month).atEndOfMonth()) : Dating.of(year, month);
            }
            return isPossible() ? Dating.of(LocalDate.of(year, month, day)) : Dating.of(year, month);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
