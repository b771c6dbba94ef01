package vn.thidua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Pages are served in the order in which they were asked for, and nothing that takes its time to arrive stands in the way. */
class TurnFilterTests {

    private final TurnFilter turns = new TurnFilter(1);
    private final List<Integer> served = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoeverAskedFirstIsServedFirst() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.submit(() -> ask("GET", null, (request, response) -> await(busy)));
            Awaitility.await().until(() -> turns.waiting() == 0 && !free());
            for (int person = 1; person <= 5; person++) {
                int number = person;
                people.submit(() -> ask("GET", null, (request, response) -> served.add(number)));
                Awaitility.await().until(() -> turns.waiting() == number);
            }
            assertThat(served).isEmpty();
            ask("POST", "multipart/form-data; boundary=a", (request, response) -> served.add(0));
            ask("POST", "application/json", (request, response) -> served.add(0));
            busy.countDown();
        }
        assertThat(served).containsExactly(0, 0, 1, 2, 3, 4, 5);
    }

    @Test
    void whatFailsGivesItsTurnBack() throws Exception {
        for (int turn = 0; turn < 3; turn++) {
            assertThatThrownBy(() -> ask("POST", "application/x-www-form-urlencoded", (request, response) -> {
                        throw new ServletException("failed");
                    }))
                    .hasMessage("failed");
        }
        assertThat(free()).isTrue();
        ask("GET", null, (request, response) -> served.add(1));
        assertThat(served).containsExactly(1);
    }

    private boolean free() {
        return turns.free() > 0;
    }

    private Void ask(String method, String type, FilterChain then) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/campaigns");
        request.setContentType(type);
        turns.doFilter(request, new MockHttpServletResponse(), then);
        return null;
    }

    private static void await(CountDownLatch latch) throws ServletException {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new ServletException(stopping);
        }
    }
}
