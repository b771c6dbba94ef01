package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.shared.Vietnamese;

class DemoClockTests {

    private static final Instant OPENED = Instant.parse("2031-03-01T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");

    @TempDir
    private Path data;

    @Test
    void opensOnItsFirstDayWhateverTheDayOutside() {
        assertThat(at(OPENED).instant()).isEqualTo(MORNING);
    }

    @Test
    void goesOnOverARestart() {
        assertThat(at(OPENED).instant()).isEqualTo(MORNING);
        Duration later = Duration.ofDays(3).plusMinutes(7);
        assertThat(at(OPENED.plus(later)).instant()).isEqualTo(MORNING.plus(later));
    }

    private DemoClock at(Instant outside) {
        return new DemoClock(data, Clock.fixed(outside, Vietnamese.ZONE));
    }
}
