package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Moments;

/** Deletes once an hour what strangers tried more than a day ago: names and addresses are not kept for longer than they are counted. */
@Component
@EnableScheduling
class OldTries {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    OldTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 * * * *")
    @Transactional
    void forget() {
        jdbc.sql("""
            with forgotten as (delete from throttle where started_at < :before)
            delete from sign_in_attempt
            where last_failure < :before and (locked_until is null or locked_until < :before)
            """)
                .param("before", Moments.stored(Instant.now(clock).minus(KEPT)))
                .update();
    }
}
