package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.thidua.access.PhoneTime;

/** Phones show what the clock of the program shows. */
@Component
class ClockPhoneTime implements PhoneTime {

    private final Clock clock;

    ClockPhoneTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
