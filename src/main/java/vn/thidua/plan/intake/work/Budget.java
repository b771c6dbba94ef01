package vn.thidua.plan.intake.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.thidua.plan.intake.IntakeProgress;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.Limits;

/** What one intake may still spend. Every loop over a file's content asks here, so that none runs for ever. */
public final class Budget {
    private final Limits limits;
    private final IntakeProgress progress;
    private final long deadline;
    private final AtomicBoolean abandoned = new AtomicBoolean();
    private long characters;
    private long cells;

    /** Starts the clock. */
    public Budget(Limits limits, IntakeProgress progress) {
        this.limits = limits;
        this.progress = progress;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** Returns the limits in force. */
    public Limits limits() {
        return limits;
    }

    /** Returns the time left; negative once it is over. */
    public Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    /** Makes every later {@link #check} refuse: nobody waits for the result any more. */
    public void abandon() {
        abandoned.set(true);
    }

    /**
     * Goes on only while there is time and nobody has stopped the intake.
     *
     * @throws IntakeRefused {@code CANCELLED} or {@code TOO_SLOW}
     */
    public void check() {
        if (abandoned.get() || progress.cancelled()) {
            throw new IntakeRefused(IntakeRefusal.CANCELLED);
        }
        if (System.nanoTime() - deadline > 0) {
            throw tooSlow();
        }
    }

    /** Returns the refusal for an intake that took too long. */
    public IntakeRefused tooSlow() {
        return new IntakeRefused(IntakeRefusal.TOO_SLOW, limits.time().toSeconds());
    }

    /**
     * Tells the listener that work on a page begins, after a {@link #check}.
     *
     * @param page page number, from 1
     * @param of number of pages
     */
    public void page(int page, int of) {
        check();
        progress.page(page, of);
    }

    /**
     * Lets through a number of pages.
     *
     * @throws IntakeRefused {@code TOO_MANY_PAGES}
     */
    public void pages(int count) {
        if (count > limits.pages()) {
            throw new IntakeRefused(IntakeRefusal.TOO_MANY_PAGES, count, limits.pages());
        }
    }

    /**
     * Spends characters of text.
     *
     * @throws IntakeRefused {@code TOO_MUCH_TEXT}
     */
    public void characters(long count) {
        characters += count;
        if (characters > limits.characters()) {
            throw new IntakeRefused(IntakeRefusal.TOO_MUCH_TEXT, limits.characters());
        }
    }

    /**
     * Spends table cells.
     *
     * @throws IntakeRefused {@code TOO_MANY_CELLS}
     */
    public void cells(long count) {
        cells += count;
        if (cells > limits.cells()) {
            throw new IntakeRefused(IntakeRefusal.TOO_MANY_CELLS, limits.cells());
        }
    }
}
