package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void opensAnewWhereTheKeptTimeCannotBeRead() throws IOException {
        Path kept = data.resolve("demo-opened-at");
        for (String broken : List.of("", "2031-03-01T", "\0\0\0")) {
            Files.writeString(kept, broken);
            assertThat(at(OPENED).instant()).isEqualTo(MORNING);
            Duration later = Duration.ofHours(5);
            assertThat(at(OPENED.plus(later)).instant()).isEqualTo(MORNING.plus(later));
        }
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).containsExactly(kept);
        }
    }

    private DemoClock at(Instant outside) {
        return new DemoClock(data, Clock.fixed(outside, Vietnamese.ZONE));
    }
}
