package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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
        return kept(data.resolve(FILE)).orElseGet(() -> keep(data, outside.instant()));
    }

    private static Optional<Instant> kept(Path file) {
        try {
            return Optional.of(Instant.parse(Files.readString(file).strip()));
        } catch (IOException | DateTimeParseException notThere) {
            return Optional.empty();
        }
    }

    /** Moves the file into its place when it is whole: a process that is killed leaves the whole file or none. */
    private static Instant keep(Path data, Instant opened) {
        Path unfinished = data.resolve(FILE + ".new");
        try {
            Files.createDirectories(data);
            Files.writeString(unfinished, opened.toString());
            Files.move(unfinished, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            return opened;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
