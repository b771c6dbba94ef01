package vn.thidua.plan.domain;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.thidua.plan.intake.IntakeProgress;

/** Gives signs of life while a plan is read, and hears when to stop. */
final class Heart implements IntakeProgress, AutoCloseable {

    private static final Duration REST = Duration.ofMillis(1_500);

    private final ReadingDesk desk;
    private final ReadingDesk.Task task;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile int page;
    private volatile int pages;
    private volatile boolean stop;

    Heart(ReadingDesk desk, ReadingDesk.Task task) {
        this.desk = desk;
        this.task = task;
        Thread.ofVirtual().name("plan-heart").start(this::beat);
    }

    @Override
    public void page(int page, int of) {
        this.page = page;
        this.pages = of;
    }

    @Override
    public boolean cancelled() {
        return stop;
    }

    @Override
    public void close() {
        done.countDown();
    }

    private void beat() {
        try {
            while (!stop && !done.await(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                stop = !desk.beat(task, page, pages);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
