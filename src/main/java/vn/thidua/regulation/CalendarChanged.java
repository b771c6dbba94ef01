package vn.thidua.regulation;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A day of the calendar was set, or goes by what comes with the program again.
 *
 * @param name what the day is called; empty where it goes by the program again
 */
public record CalendarChanged(LocalDate day, boolean working, String name, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "calendar:" + day.getYear();
    }
}
