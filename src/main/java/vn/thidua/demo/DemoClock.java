package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import vn.thidua.shared.Vietnamese;

/**
 * The time in the demo office: its first day is always {@link #FIRST_DAY}, in the middle of the campaign its plan orders; from there time goes on as it does outside, also while
 * the program is stopped. When that day began outside is kept in a file beside the database.
 */
@DemoOnly
@Primary
class DemoClock extends Clock {

    /** The day the demo office opens: some of its deadlines are past, some are near, some are to come. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);

    private static final Instant MORNING =
            FIRST_DAY.atTime(LocalTime.of(8, 0)).atZone(Vietnamese.ZONE).toInstant();
    private static final String FILE = "demo-opened-at";

    private final Clock shifted;

    @Autowired
    DemoClock(@Value("${thidua.data}") Path data) {
        this(data, Clock.system(Vietnamese.ZONE));
    }

    DemoClock(Path data, Clock outside) {
        this(Clock.offset(outside, Duration.between(openedAt(data, outside), MORNING)));
    }

    private DemoClock(Clock shifted) {
        super();
        this.shifted = shifted;
    }

    @Override
    public ZoneId getZone() {
        return shifted.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(shifted.withZone(zone));
    }

    @Override
    public Instant instant() {
        return shifted.instant();
    }

    private static Instant openedAt(Path data, Clock outside) {
        Path file = data.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(data);
                Files.writeString(file, outside.instant().toString());
            }
            return Instant.parse(Files.readString(file).strip());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
