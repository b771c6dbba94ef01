package vn.thidua.background;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one piece of work at a time while its giver makes the next one ready. What goes wrong is thrown to the giver. Not for several givers. */
public final class SecondHand implements AutoCloseable {

    private final ExecutorService thread;
    private Future<?> work = CompletableFuture.completedFuture(null);

    /** Begins to wait for work, on a thread of that name. */
    public SecondHand(String name) {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** Waits until the work before is done, and begins this one. */
    public void give(Runnable next) {
        finish();
        work = thread.submit(next);
    }

    /** Waits until all work is done. */
    public void finish() {
        try {
            work.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("Work failed", failed.getCause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for work", closing);
        }
    }

    /** Waits until nothing is done any more; work that failed is not told about any more. */
    @Override
    public void close() {
        thread.close();
    }
}
