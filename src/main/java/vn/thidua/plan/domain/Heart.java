package vn.thidua.plan.domain;

import java.time.Duration;
import vn.thidua.plan.intake.IntakeProgress;

/** Gives signs of life while a plan is read, and hears when to stop. */
final class Heart implements IntakeProgress, AutoCloseable {

    private static final Duration REST = Duration.ofMillis(1_500);

    private final ReadingDesk desk;
    private final ReadingDesk.Task task;
    private final Thread beating;
    private volatile int page;
    private volatile int pages;
    private volatile boolean stop;

    Heart(ReadingDesk desk, ReadingDesk.Task task) {
        this.desk = desk;
        this.task = task;
        this.beating = Thread.ofVirtual().name("plan-heart").start(this::beat);
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
        beating.interrupt();
    }

    private void beat() {
        try {
            while (!stop) {
                Thread.sleep(REST);
                stop = !desk.beat(task, page, pages);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
