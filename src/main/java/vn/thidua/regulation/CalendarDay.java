package vn.thidua.regulation;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that is not what its place in the week says: a holiday, or a Saturday that is worked.
 *
 * @param worked whether offices are open
 * @param name what it is called
 * @param source where it was found, or the paper in which the office set it; may be empty
 * @param verified whether it was seen in a source or set by the office
 * @param local whether the office set it
 */
public record CalendarDay(LocalDate day, boolean worked, String name, String source, boolean verified, boolean local) {

    static CalendarDay shipped(List<String> row) {
        return new CalendarDay(
                LocalDate.parse(row.get(0)),
                row.get(1).equals("yes"),
                row.get(2),
                row.get(3),
                row.get(4).equals("yes"),
                false);
    }
}
