package vn.thidua.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Gives signs of life while something long is done, and hears when to stop. */
public final class Heart implements AutoCloseable {

    private static final Duration REST = Duration.ofMillis(1_500);

    private final BooleanSupplier beat;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean stopped;

    /**
     * Begins to beat.
     *
     * @param beat gives one sign of life and tells whether to go on
     */
    public Heart(String name, BooleanSupplier beat) {
        this.beat = beat;
        Thread.ofVirtual().name(name).start(this::beat);
    }

    /** Tells whether somebody asked to stop. */
    public boolean stopped() {
        return stopped;
    }

    @Override
    public void close() {
        done.countDown();
    }

    private void beat() {
        try {
            while (!stopped && !done.await(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                stopped = !beat.getAsBoolean();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
