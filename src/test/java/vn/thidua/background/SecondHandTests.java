package vn.thidua.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SecondHandTests {

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void doesOneWorkAfterTheOtherBesideItsGiver() {
        CountDownLatch given = new CountDownLatch(1);
        try (SecondHand hand = new SecondHand("test")) {
            hand.give(() -> {
                waitFor(given);
                done.add("one");
            });
            given.countDown();
            hand.give(() -> done.add("two"));
            hand.finish();
            assertThat(done).containsExactly("one", "two");
        }
    }

    @Test
    void throwsWhatWentWrongToTheGiver() {
        try (SecondHand hand = new SecondHand("test")) {
            hand.give(() -> {
                throw new IllegalArgumentException("bad row");
            });
            assertThatThrownBy(() -> hand.give(() -> done.add("two")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bad row");
        }
        assertThat(done).isEmpty();
    }

    @Test
    void closesOnlyWhenNothingIsDoneAnyMore() {
        CountDownLatch given = new CountDownLatch(1);
        try (SecondHand hand = new SecondHand("test")) {
            hand.give(() -> {
                waitFor(given);
                done.add("one");
            });
            given.countDown();
        }
        assertThat(done).containsExactly("one");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
