package vn.thidua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.thidua.shared.Vietnamese;

/** A clock that goes on like the one outside, and that a test can put forward. */
public final class MovingClock extends Clock {

    private final Clock outside = Clock.system(Vietnamese.ZONE);
    private volatile Duration ahead;

    MovingClock(Instant start) {
        super();
        ahead = Duration.between(outside.instant(), start);
    }

    /** Puts the clock to a moment in Hanoi, never back. */
    public void goTo(LocalDateTime moment) {
        Instant then = moment.atZone(Vietnamese.ZONE).toInstant();
        if (then.isBefore(instant())) {
            throw new IllegalArgumentException(moment + " is over: it is " + LocalDateTime.now(this));
        }
        ahead = Duration.between(outside.instant(), then);
    }

    @Override
    public ZoneId getZone() {
        return outside.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the program lives in Hanoi");
    }

    @Override
    public Instant instant() {
        return outside.instant().plus(ahead);
    }
}
