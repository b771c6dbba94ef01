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
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves pages in the order in which they were asked for, a few at a time. With everybody at once on the eighth of the month each page would wait for the others at every one of its
 * statements, and whoever is unlucky waits four times as long as the rest. What takes its time on the way, a file or a table of a program, stands in no queue; nor does a page that is made
 * and only has to be sent, or those with a bad line would keep everybody waiting.
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
    private static final String ASSETS = "/assets/";
    private static final String PLACE = TurnFilter.class.getName();

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
        return READING.contains(request.getMethod())
                ? request.getServletPath().startsWith(ASSETS)
                : sent == null || !sent.startsWith(FORM);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Place place = new Place(enter());
        request.setAttribute(PLACE, place);
        try {
            chain.doFilter(request, response);
        } finally {
            place.leave();
        }
    }

    /** Lets the next one in: what is left of a request needs neither processor nor database. */
    static void made(HttpServletRequest request) {
        if (request.getAttribute(PLACE) instanceof Place place) {
            place.leave();
        }
    }

    /** A place of a request, left once. */
    private final class Place {

        private final AtomicBoolean held;

        Place(boolean held) {
            this.held = new AtomicBoolean(held);
        }

        void leave() {
            if (held.getAndSet(false)) {
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
