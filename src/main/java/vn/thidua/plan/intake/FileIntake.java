package vn.thidua.plan.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thidua.plan.intake.ocr.Tesseract;
import vn.thidua.plan.intake.work.Budget;

/**
 * Takes a file of any kind and gives its text. One instance serves any number of threads.
 *
 * <p>The work is done on a thread of its own, so that the caller gets an answer in the time allowed even where a library
 * hangs on a hostile file. Interrupting the caller stops the intake.
 */
public final class FileIntake {
    private final Recognizer recognizer;

    /** Uses tesseract from the search path for pictures. */
    public FileIntake() {
        this(Recognizer.TESSERACT);
    }

    /** Uses this program for pictures. */
    public FileIntake(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** Returns whether scans and pictures can be read on this machine; asks the program, takes some milliseconds. */
    public Readiness readiness() {
        return new Tesseract(recognizer).readiness();
    }

    /**
     * Takes a file from the disk under its own name.
     *
     * @throws IntakeRefused with any code of {@link IntakeRefusal}; nothing else is thrown on purpose
     */
    public Intake take(Path file, Limits limits) {
        return take(file, String.valueOf(file.getFileName()), limits, IntakeProgress.SILENT);
    }

    /**
     * Takes a file from the disk.
     *
     * @param fileName the name the sender gave it; may be hostile, is only shown
     * @throws IntakeRefused with any code of {@link IntakeRefusal}; nothing else is thrown on purpose
     */
    public Intake take(Path file, String fileName, Limits limits, IntakeProgress progress) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IntakeRefused(IntakeRefusal.UNREADABLE);
            }
            FileSize.check(Files.size(file), limits);
            return take(Files.readAllBytes(file), fileName, limits, progress);
        } catch (IOException e) {
            throw new IntakeRefused(IntakeRefusal.UNREADABLE, e);
        }
    }

    /**
     * Takes a file from memory.
     *
     * @param content the file; not changed, and must not be changed meanwhile
     * @param fileName the name the sender gave it; may be hostile, is only shown
     * @throws IntakeRefused with any code of {@link IntakeRefusal}; nothing else is thrown on purpose
     */
    public Intake take(byte[] content, String fileName, Limits limits, IntakeProgress progress) {
        FileSize.check(content.length, limits);
        Budget budget = new Budget(limits, progress);
        return Watched.run(budget, () -> new Taking(content, fileName, recognizer, budget).take());
    }

    /**
     * Goes through a file as far as that is possible without recognising pages: what is wrong with its kind, size, packing, pages or
     * content shows at once. What a scan holds shows only when it is taken.
     *
     * @throws IntakeRefused as {@link #take(byte[], String, Limits, IntakeProgress)}, except for the {@code OCR_…} codes, and with {@code
     *     MACROS}
     */
    public void check(byte[] content, String fileName, Limits limits) {
        FileSize.check(content.length, limits);
        Budget budget = new Budget(limits, IntakeProgress.SILENT);
        Watched.run(budget, () -> {
            new Taking(content, fileName, recognizer, budget).check();
            return fileName;
        });
    }

    /** Whether character recognition works on this machine. */
    public enum Readiness {
        /** Program and language are there. */
        READY,
        /** The program is not installed. */
        NO_PROGRAM,
        /** The program is there, its data for the language is not. */
        NO_LANGUAGE
    }
}
