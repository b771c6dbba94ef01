package vn.thidua.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the chain for whoever asks on the screen: a short one at once, a long one in the background while the page tells how far it is. One check at a time. */
@Component
public class ChainCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ChainCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final AuditTrail trail;
    private final AuditReads reads;
    private final Clock clock;
    private volatile @Nullable State last;
    private @Nullable CountDownLatch running;

    ChainCheck(AuditTrail trail, AuditReads reads, Clock clock) {
        this.trail = trail;
        this.reads = reads;
        this.clock = clock;
    }

    /** How a check went, or goes. */
    public enum Outcome {
        /** It goes on. */
        RUNNING,
        /** Every link fits. */
        WHOLE,
        /** A link does not fit. */
        BROKEN,
        /** It could not be carried through. */
        FAILED
    }

    /**
     * A check.
     *
     * @param checked number of links looked at
     * @param total number of links when it began
     * @param broken number of the first link that does not fit, 0 while none is known
     * @param at when it began, or ended
     */
    public record State(Outcome outcome, long checked, long total, long broken, Instant at) {

        /** Returns how much is done, from 0 to 100. */
        public int percent() {
            return total == 0 ? 100 : (int) Math.min(100, checked * 100 / total);
        }
    }

    /** Returns the check that runs, or the last one; empty when there was none since the program started. */
    public Optional<State> last() {
        return Optional.ofNullable(last);
    }

    /** Begins a check unless one runs, and waits a moment for its end. */
    public State check() throws InterruptedException {
        CountDownLatch done = begin();
        boolean ended = done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        LOG.debug("the check of the chain {}", ended ? "has ended" : "goes on in the background");
        return last().orElseThrow();
    }

    private synchronized CountDownLatch begin() {
        if (running != null && running.getCount() > 0) {
            return running;
        }
        CountDownLatch done = new CountDownLatch(1);
        running = done;
        long total = reads.total();
        last = new State(Outcome.RUNNING, 0, total, 0, Instant.now(clock));
        Thread.ofVirtual().name("chain-check").start(() -> run(total, done));
        return done;
    }

    private void run(long total, CountDownLatch done) {
        try {
            long broken = trail.firstBroken(
                            seen -> last = new State(Outcome.RUNNING, seen, total, 0, Instant.now(clock)))
                    .orElse(0L);
            Outcome outcome = broken == 0 ? Outcome.WHOLE : Outcome.BROKEN;
            last = new State(outcome, total, total, broken, Instant.now(clock));
        } catch (RuntimeException failed) {
            LOG.error("the chain could not be checked", failed);
            last = new State(Outcome.FAILED, 0, total, 0, Instant.now(clock));
        } finally {
            done.countDown();
        }
    }
}
