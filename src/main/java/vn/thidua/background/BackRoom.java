package vn.thidua.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that take one task after the other from a queue in the database; what is cut off when the program stops is taken up at the next start. */
public final class BackRoom {

    private static final Logger LOG = LoggerFactory.getLogger(BackRoom.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final String name;
    private final int workers;
    private final Duration look;
    private final Function<UUID, Optional<Runnable>> claim;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean open;

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
        open = true;
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofPlatform().daemon().name(name + "-" + i).start(this::work));
        }
    }

    /** Leaves what is being done to the next start; nothing is lost. */
    public void close() {
        open = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    /** Tells whether it works. */
    public boolean isOpen() {
        return open;
    }

    /** Says that there is something to do. */
    public void ring() {
        bell.release();
    }

    private void work() {
        UUID me = UUID.randomUUID();
        while (open) {
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
                if (open) {
                    LOG.error("{} goes on after", name, unexpected);
                    pause();
                }
            }
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
