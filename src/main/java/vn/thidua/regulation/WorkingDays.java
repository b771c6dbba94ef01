package vn.thidua.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.regulation.value.Days;

/** Counts the days on which offices are open. Immutable. */
public final class WorkingDays {

    /* Of the eleven days of Article 112 of the Labour Code no more fall on weekends. */
    private static final int FEWEST = 5;

    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();

    private WorkingDays(Collection<CalendarDay> days) {
        days.forEach(day -> this.days.put(day.day(), day));
    }

    /** Returns the calendar as it comes with the program. */
    public static WorkingDays shipped() {
        return Shipped.DAYS;
    }

    private static final class Shipped {
        static final WorkingDays DAYS = new WorkingDays(LawFile.rows("holidays.txt", CalendarDay::shipped));
    }

    /** Returns this calendar with the days that an office set itself. */
    public WorkingDays with(Collection<CalendarDay> own) {
        Map<LocalDate, CalendarDay> all = new TreeMap<>(days);
        own.forEach(day -> all.put(day.day(), day));
        return new WorkingDays(all.values());
    }

    /** Returns the days of a year that are not what their place in the week says. */
    public List<CalendarDay> of(int year) {
        return days.values().stream().filter(day -> day.day().getYear() == year).toList();
    }

    /** Tells whether offices are open. */
    public boolean worked(LocalDate day) {
        CalendarDay special = days.get(day);
        return special == null ? day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() : special.worked();
    }

    /** Tells whether the holidays of a year are known; where they are not, hardly more than weekends are left out. Every year has at least as many on working days. */
    public boolean knows(int year) {
        return of(year).stream().filter(day -> !day.worked()).count() >= FEWEST;
    }

    /**
     * Returns the last day of a time limit: the day from which it runs is not counted, and a limit that would end on a day on which offices are closed ends on the next on which they are open.
     *
     * @param from the day on which something happened that starts the limit
     */
    public LocalDate last(LocalDate from, Days limit) {
        LocalDate day = limit.working() ? from : from.plusDays(limit.count());
        int left = limit.working() ? limit.count() : 0;
        while (left > 0) {
            day = day.plusDays(1);
            left -= worked(day) ? 1 : 0;
        }
        while (!worked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Returns how many working days lie behind one day up to and with another; 0 where the other is not later. */
    public int between(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(this::worked)
                .count();
    }
}
