package vn.thidua.organization.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.shared.By;

/** How the rows of one kind are taken in, checked and applied. */
interface ImportWork {

    /** Returns the kinds it is for. */
    List<ImportKind> kinds();

    /** Returns the table that rows wait in. */
    String table();

    /** Returns the columns that a row is written into, as COPY lists them. */
    String columns();

    /** Begins to take in a table. */
    Intake begin(ImportKind kind, UUID table);

    /** Looks at all rows beside each other and beside what is there on the day, and writes down their faults. */
    void check(ImportKind kind, UUID table, LocalDate day, Step step);

    /**
     * Looks again before the rows are written. Whoever decided on them saw no fault, so only what others can have changed since needs another look; without knowing better that is
     * everything.
     */
    default void checkBeforeWriting(ImportKind kind, UUID table, LocalDate day, Step step) {
        check(kind, table, day, step);
    }

    /** Counts what becomes of the rows; what is faulty counts as nothing else. */
    TableImport.Counts count(UUID table, LocalDate day);

    /** Keeps others from changing what the rows are about until the transaction ends. */
    void lock(UUID table);

    /** Writes all rows; they were checked in the same transaction. */
    void write(UUID table, LocalDate day, By by, Instant now, Step step);

    /** Takes rows in one by one. */
    @FunctionalInterface
    interface Intake {

        /** Writes a row in the order of {@link #columns()}; its faults are noted in it. */
        void take(ImportRow row, ImportLine line);
    }

    /** Told between two steps of something long. */
    @FunctionalInterface
    interface Step {

        /** Goes on, or throws where somebody asked to stop. */
        void next();
    }
}
