package vn.thidua;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts every test context in the morning of 4 June 2026, or when {@code test.starts} says, and lets time go on from there: what a test expects of a deadline does not
 * change with the day it runs. The demo office has a clock of its own, which does the same.
 */
public class TestClock implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The day of every test that does not ask for another. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 4);

    private static final String MORNING = TODAY + "T10:00:00+07:00";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty("thidua.access.demo", Boolean.class, false)) {
            return;
        }
        Instant start = OffsetDateTime.parse(context.getEnvironment().getProperty("test.starts", MORNING))
                .toInstant();
        MovingClock clock = new MovingClock(start);
        ((GenericApplicationContext) context)
                .registerBean("testClock", MovingClock.class, () -> clock, definition -> definition.setPrimary(true));
    }
}
