package vn.thidua.campaign.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A day of the strip of three weeks.
 *
 * @param events what falls due on it
 */
public record StripDay(LocalDate day, boolean today, List<Event> events) {

    /** Number of days shown. */
    public static final int DAYS = 21;

    /**
     * Something that falls due.
     *
     * @param sort code of what it is
     * @param link where to read more
     */
    public record Event(String sort, String icon, String what, String link, String tone) {}

    /** Something that falls due on a day. */
    public record Dated(LocalDate day, Event event) {}

    /** Returns three weeks from the Monday of this week. */
    static List<StripDay> from(LocalDate today, List<Dated> events) {
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        return IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .map(day -> new StripDay(
                        day,
                        day.equals(today),
                        events.stream()
                                .filter(event -> event.day().equals(day))
                                .map(Dated::event)
                                .toList()))
                .toList();
    }

    /** Tells whether it is a Saturday or Sunday. */
    public boolean weekend() {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** Returns the classes of the day. */
    public String classes() {
        String tone = events.isEmpty() ? "" : " m-" + events.getFirst().tone();
        return (today ? "today" : weekend() ? "we" : "") + tone;
    }

    /** Returns the message key of its weekday. */
    public String weekday() {
        return today ? "day.today" : "day." + day.getDayOfWeek().getValue();
    }
}
