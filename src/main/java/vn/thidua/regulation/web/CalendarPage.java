package vn.thidua.regulation.web;

import java.util.List;
import java.util.Map;
import vn.thidua.regulation.CalendarDay;
import vn.thidua.shared.Complaints;

/**
 * Days of a year on which offices are closed, or open on a Saturday.
 *
 * @param years years that can be shown
 * @param known whether holidays of the year are known at all
 * @param typed what was typed into the form for a day
 * @param writes whether the person may set days
 */
public record CalendarPage(
        int year,
        List<Integer> years,
        boolean known,
        List<CalendarDay> days,
        Map<String, String> typed,
        Complaints complaints,
        boolean writes) {

    /** Returns what stands in a field of the form. */
    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
