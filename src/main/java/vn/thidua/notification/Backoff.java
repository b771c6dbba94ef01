package vn.thidua.notification;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before a mail is tried again: a minute, then twice as long each time, at most six hours. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Backoff() {}

    /** Returns the wait after that many failed tries; empty when that were enough. */
    static Optional<Duration> after(int attempts, int most) {
        if (attempts >= most) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
