package vn.thidua.programme.year;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.organization.UnitId;

/**
 * A line of the programme of a year.
 *
 * @param day last day to do it
 * @param work name of the key work it is a milestone of, empty for a task
 * @param state message key of how it stands
 * @param tone class of the colour of that
 * @param path of the page it is about
 */
public record YearEntry(
        LocalDate day,
        String what,
        String work,
        UnitId lead,
        List<UnitId> partners,
        String state,
        String tone,
        String path) {}
