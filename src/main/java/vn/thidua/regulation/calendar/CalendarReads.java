package vn.thidua.regulation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.regulation.CalendarDay;
import vn.thidua.regulation.OfficeCalendar;
import vn.thidua.regulation.WorkingDays;

/** Reads the calendar, remembered until somebody sets a day. */
@Repository
class CalendarReads implements OfficeCalendar {

    private final JdbcClient jdbc;
    private final Memory<Boolean, WorkingDays> days;

    CalendarReads(JdbcClient jdbc, Memories memories) {
        this.jdbc = jdbc;
        this.days =
                memories.of(Set.of(Subject.LAW), 1, all -> WorkingDays.shipped().with(own()));
    }

    @Override
    public WorkingDays days() {
        return days.get(true);
    }

    private List<CalendarDay> own() {
        return jdbc.sql("select day, working, name, basis from free_day")
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("working"),
                        row.getString("name"),
                        row.getString("basis"),
                        true,
                        true))
                .list();
    }
}
