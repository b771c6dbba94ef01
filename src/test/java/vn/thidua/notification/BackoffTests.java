package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackoffTests {

    @Test
    void waitsLongerEachTime() {
        assertThat(Backoff.after(1, 10)).isEqualTo(Optional.of(Duration.ofMinutes(1)));
        assertThat(Backoff.after(4, 10)).isEqualTo(Optional.of(Duration.ofMinutes(8)));
        assertThat(Backoff.after(9, 10)).isEqualTo(Optional.of(Duration.ofMinutes(256)));
        assertThat(Backoff.after(30, 99)).isEqualTo(Optional.of(Duration.ofHours(6)));
    }

    @Test
    void givesUpAtLast() {
        assertThat(Backoff.after(10, 10)).isEmpty();
    }
}
