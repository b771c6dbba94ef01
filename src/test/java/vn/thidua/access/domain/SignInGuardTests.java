package vn.thidua.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.Vietnamese;

@SpringBootTest
class SignInGuardTests {

    @Autowired
    private SignInGuard guard;

    @Autowired
    private Throttle throttle;

    @Autowired
    private OldTries old;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String name = "thu." + UUID.randomUUID();

    @Test
    void triesAtOnceLockAndNoneUnlocks() throws Exception {
        List<Integer> left = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> tries = Stream.<Callable<Integer>>generate(() -> () -> guard.failed(name))
                    .limit(24)
                    .toList();
            for (Future<Integer> one : crowd.invokeAll(tries)) {
                left.add(one.get());
            }
        }
        assertThat(left.stream().filter(some -> some > 0).sorted()).containsExactly(1, 2, 3, 4);
        assertThat(guard.lockedFor(name)).isPresent();
    }

    @Test
    void failureLeavesTheEndOfTheLockAlone() {
        for (int i = 0; i < 5; i++) {
            guard.failed(name);
        }
        OffsetDateTime until = lockedUntil();
        assertThat(guard.failed(name)).isZero();
        assertThat(lockedUntil()).isEqualTo(until);
    }

    @Test
    void countsAnewOnceTheLockIsOver() {
        for (int i = 0; i < 5; i++) {
            guard.failed(name);
        }
        jdbc.sql("update sign_in_attempt set locked_until = :past where username = :name")
                .param("past", ago(Duration.ofMinutes(1)))
                .param("name", name)
                .update();
        assertThat(guard.failed(name)).isEqualTo(4);
        assertThat(guard.lockedFor(name)).isEmpty();
    }

    @Test
    void longNamesAreCut() {
        assertThat(TypedName.of("  " + "A".repeat(500))).isEqualTo("a".repeat(60));
    }

    @Test
    void triesOfYesterdayAreForgotten() {
        String fresh = "moi." + UUID.randomUUID();
        for (String subject : List.of(name, fresh)) {
            guard.failed(subject);
            throttle.count(Throttle.Kind.KEY, subject);
        }
        jdbc.sql("update sign_in_attempt set last_failure = :past where username = :name")
                .param("past", ago(Duration.ofHours(25)))
                .param("name", name)
                .update();
        jdbc.sql("update throttle set started_at = :past where subject = :name")
                .param("past", ago(Duration.ofHours(25)))
                .param("name", name)
                .update();
        old.forget();
        assertThat(jdbc.sql("""
            select username from sign_in_attempt where username in (:names)
            union all select subject from throttle where subject in (:names)
            """)
                        .param("names", List.of(name, fresh))
                        .query(String.class)
                        .list())
                .isEqualTo(List.of(fresh, fresh));
    }

    private OffsetDateTime lockedUntil() {
        return jdbc.sql("select locked_until from sign_in_attempt where username = :name")
                .param("name", name)
                .query(OffsetDateTime.class)
                .single();
    }

    private OffsetDateTime ago(Duration some) {
        return Instant.now(clock).minus(some).atZone(Vietnamese.ZONE).toOffsetDateTime();
    }
}
