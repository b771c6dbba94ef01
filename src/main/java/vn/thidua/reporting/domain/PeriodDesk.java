package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.PeriodClosed;
import vn.thidua.reporting.PeriodReopened;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/** Closes periods, and opens them again for a reason. */
@NamedInterface("desk")
@Service
@Transactional
public class PeriodDesk {

    private final Ground ground;
    private final PeriodRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeriodDesk(Ground ground, PeriodRows rows, ApplicationEventPublisher events, Clock clock) {
        this.ground = ground;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Tells whether nobody may change the figures of a period. */
    @Reading
    public boolean closed(UUID due) {
        return rows.closed(due);
    }

    /** Closes a period when all who are handing in are done; a second time changes nothing. */
    public void close(UUID due, By by) {
        rows.own(due);
        ReportingPeriod period = ground.period(due);
        if (rows.closed(due)) {
            return;
        }
        Instant now = Instant.now(clock);
        rows.close(due, by, now);
        events.publishEvent(
                new PeriodClosed(period.due().campaign(), due, period.to().toString(), now, by));
    }

    /**
     * Opens a closed period again.
     *
     * @throws vn.thidua.shared.Refused with {@link ReportRefusal#NOT_CLOSED} or {@link ReportRefusal#REASON_MISSING}
     */
    public void reopen(UUID due, String why, By by) {
        rows.own(due);
        ReportingPeriod period = ground.period(due);
        if (!rows.closed(due)) {
            ReportRefusal.NOT_CLOSED.because().raise();
        }
        if (why.isBlank()) {
            ReportRefusal.REASON_MISSING.because().raise();
        }
        Instant now = Instant.now(clock);
        rows.reopen(due, why.strip(), by, now);
        events.publishEvent(
                new PeriodReopened(period.due().campaign(), due, period.to().toString(), why.strip(), now, by));
    }
}
