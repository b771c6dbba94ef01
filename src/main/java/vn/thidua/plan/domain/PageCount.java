package vn.thidua.plan.domain;

import vn.thidua.background.Heart;
import vn.thidua.plan.intake.IntakeProgress;

/** Counts the pages while a plan is read, for the sign of life to tell. */
final class PageCount implements IntakeProgress, AutoCloseable {

    private final Heart heart;
    private volatile int page;
    private volatile int pages;

    PageCount(ReadingDesk desk, ReadingDesk.Task task) {
        this.heart = new Heart("plan-heart", () -> desk.beat(task, page, pages));
    }

    @Override
    public void page(int page, int of) {
        this.page = page;
        this.pages = of;
    }

    @Override
    public boolean cancelled() {
        return heart.stopped();
    }

    @Override
    public void close() {
        heart.close();
    }
}
