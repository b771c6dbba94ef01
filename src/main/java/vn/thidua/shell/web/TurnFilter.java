package vn.thidua.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves pages in the order in which they were asked for, a few at a time. With everybody at once on the eighth of the month each page would wait for the others at every one of its
 * statements, and whoever is unlucky waits four times as long as the rest. What takes its time to arrive, a file or a table of a program, stands in no queue.
 */
@Component
@Order(OversizeFilter.BEFORE_SECURITY + 2)
class TurnFilter extends OncePerRequestFilter {

    /** While one waits for the database, the others compute. */
    private static final int FOR_EACH_PROCESSOR = 2;

    private static final int AT_LEAST = 4;

    /** Longer than any page should take: whoever waited that long goes in, so that one that hangs keeps nobody out. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Semaphore places;

    @Autowired
    TurnFilter() {
        this(Math.max(AT_LEAST, FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors()));
    }

    TurnFilter(int places) {
        this.places = new Semaphore(places, true);
    }

    /** Returns how many wait for their turn. */
    int waiting() {
        return places.getQueueLength();
    }

    /** Returns how many more could be served at once. */
    int free() {
        return places.availablePermits();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String sent = request.getContentType();
        return !READING.contains(request.getMethod()) && (sent == null || !sent.startsWith(FORM));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean inside = enter();
        try {
            chain.doFilter(request, response);
        } finally {
            if (inside) {
                places.release();
            }
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
