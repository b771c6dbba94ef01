package vn.thidua.plan.intake;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import vn.thidua.plan.intake.work.Budget;

/** Runs an intake on a thread of its own and waits no longer than allowed. */
final class Watched {
    private static final long GRACE_MILLIS = 2_000;
    private static final long STACK = 8L << 20;

    private Watched() {}

    static <T> T run(Budget budget, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "file-intake", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            // The work itself looks at the clock; the grace is for a library that does not come back.
            return task.get(Math.max(0, budget.left().toMillis()) + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw budget.tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IntakeRefused(IntakeRefusal.CANCELLED, e);
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        } finally {
            budget.abandon();
            thread.interrupt();
        }
    }

    /** Libraries meet hostile files with exceptions of every kind; to the person the file is broken or too complex. */
    private static IntakeRefused refused(@org.jspecify.annotations.Nullable Throwable cause) {
        if (cause instanceof IntakeRefused refused) {
            return refused;
        }
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return new IntakeRefused(IntakeRefusal.TOO_COMPLEX, cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IntakeRefused(IntakeRefusal.BROKEN, cause, "");
    }
}
