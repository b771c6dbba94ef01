package vn.thidua.plan.intake;

/** Hears how far an intake is, and may stop it. Called from the thread that does the work. */
public interface IntakeProgress {
    /** Hears nothing and never stops. */
    IntakeProgress SILENT = (page, of) -> {};

    /**
     * Hears that work on a page begins.
     *
     * @param page page number, from 1
     * @param of number of pages
     */
    void page(int page, int of);

    /** Returns whether the intake should stop; asked often, at the latest every 100 ms while recognition runs. */
    default boolean cancelled() {
        return false;
    }
}
