package vn.thidua.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that take one task after the other from a queue in the database; what is cut off when the program stops is taken up at the next start. */
public final class BackRoom {

    private static final Logger LOG = LoggerFactory.getLogger(BackRoom.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final String name;
    private final int workers;
    private final Duration look;
    private final Function<UUID, Optional<Runnable>> claim;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();

    /* Each time it opens a new shift begins; a thread of an earlier one that was slow to leave does not go on in it. */
    private volatile @Nullable Object shift;

    /**
     * Makes a room that is closed yet.
     *
     * @param look how often the queue is looked at when nobody rings
     * @param claim takes the next task for a worker; empty when there is none
     */
    public BackRoom(String name, int workers, Duration look, Function<UUID, Optional<Runnable>> claim) {
        this.name = name;
        this.workers = workers;
        this.look = look;
        this.claim = claim;
    }

    /** Begins to work. */
    public void open() {
        Object now = new Object();
        shift = now;
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofPlatform().daemon().name(name + "-" + i).start(() -> work(now)));
        }
    }

    /** Leaves what is being done to the next start; nothing is lost. Waits a moment for whoever is just taking a task. */
    public void close() {
        shift = null;
        threads.forEach(Thread::interrupt);
        threads.forEach(BackRoom::await);
        threads.clear();
    }

    /** Tells whether it works. */
    public boolean isOpen() {
        return shift != null;
    }

    /** Says that there is something to do. */
    public void ring() {
        bell.release();
    }

    private void work(Object now) {
        UUID me = UUID.randomUUID();
        while (shift == now) {
            try {
                Optional<Runnable> task = claim.apply(me);
                if (task.isPresent()) {
                    task.get().run();
                } else {
                    boolean rung = bell.tryAcquire(look.toMillis(), TimeUnit.MILLISECONDS);
                    LOG.trace("looking again, rung: {}", rung);
                }
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException unexpected) {
                if (shift == now) {
                    LOG.error("{} goes on after", name, unexpected);
                    pause();
                }
            }
        }
    }

    private static void await(Thread worker) {
        try {
            worker.join(A_MOMENT);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
