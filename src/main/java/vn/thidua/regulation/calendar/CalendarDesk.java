package vn.thidua.regulation.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.regulation.CalendarChanged;
import vn.thidua.regulation.WorkingDays;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Sets days of the calendar. What was computed from it before and promised to somebody stays as it was promised. */
@Service
@Transactional
public class CalendarDesk {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarDesk(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets a day; the same set twice is one.
     *
     * @param worked whether offices are open
     * @param basis the paper that says so, may be empty
     */
    public void set(LocalDate day, boolean worked, String name, String basis, By by) {
        Instant now = Instant.now(clock);
        int changed = jdbc.sql("""
                        insert into free_day (day, working, name, basis, changed_at, changed_by) values (:day, :worked, :name, :basis, :at, :by)
                        on conflict (day) do update set working = excluded.working, name = excluded.name, basis = excluded.basis, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        where (free_day.working, free_day.name, free_day.basis) is distinct from (excluded.working, excluded.name, excluded.basis)
                        """)
                .param("day", day)
                .param("worked", worked)
                .param("name", name)
                .param("basis", basis)
                .param("at", Moments.stored(now))
                .param("by", by.name())
                .update();
        if (changed > 0) {
            events.publishEvent(new CalendarChanged(day, worked, name, now, by));
        }
    }

    /** Lets a day go by what comes with the program again; nothing happens where it does. */
    public void reset(LocalDate day, By by) {
        int gone = jdbc.sql("delete from free_day where day = :day")
                .param("day", day)
                .update();
        if (gone > 0) {
            boolean worked = WorkingDays.shipped().worked(day);
            events.publishEvent(new CalendarChanged(day, worked, "", Instant.now(clock), by));
        }
    }
}
