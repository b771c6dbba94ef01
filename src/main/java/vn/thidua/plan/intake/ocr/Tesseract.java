package vn.thidua.plan.intake.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.FileIntake.Readiness;
import vn.thidua.plan.intake.Recognizer;
import vn.thidua.plan.intake.layout.Word;
import vn.thidua.plan.intake.work.Budget;

/** Runs the tesseract program, one picture at a time, and never leaves it running. */
public final class Tesseract {
    private static final long STEP_MILLIS = 50;
    private static final long GONE_SECONDS = 5;
    private static final Duration QUESTION = Duration.ofSeconds(10);

    private final Recognizer recognizer;

    /** Uses this program and language. */
    public Tesseract(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** Returns whether the program and its data are installed. */
    public Readiness readiness() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("thidua-ocr");
            Path out = folder.resolve("languages");
            Process process = start(List.of(recognizer.program(), "--list-langs"), out);
            try {
                if (!process.waitFor(QUESTION.toSeconds(), TimeUnit.SECONDS)) {
                    return Readiness.NO_PROGRAM;
                }
            } finally {
                kill(process);
            }
            Set<String> languages = Files.readAllLines(out, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .collect(Collectors.toSet());
            boolean all =
                    languages.containsAll(Arrays.asList(recognizer.language().split("\\+", -1)));
            return all ? Readiness.READY : Readiness.NO_LANGUAGE;
        } catch (IOException notInstalled) {
            return Readiness.NO_PROGRAM;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Readiness.NO_PROGRAM;
        } finally {
            delete(folder);
        }
    }

    /** How a run ended. */
    enum End {
        /** With words, perhaps none. */
        DONE,
        /** It took longer than a page may take and was ended. */
        GAVE_UP,
        /** With an error of its own. */
        FAILED
    }

    /**
     * A run's words and how it ended.
     *
     * @param end how it ended
     * @param words the words of each picture, in its own points; empty unless done
     */
    record Run(End end, List<List<Word>> words) {}

    /** Returns the words of some pictures, read by one run; the budget's refusals end the program too. */
    Run run(List<Grey> pictures, int segmentation, Budget budget) {
        String psm = String.valueOf(segmentation);
        Output output =
                output(pictures, List.of("-l", recognizer.language(), "--dpi", "300", "--psm", psm, "tsv"), budget);
        return new Run(output.end(), TsvWords.of(output.text(), pictures.size()));
    }

    /** Returns the quarter turns clockwise that set a page upright; 0 where the program cannot tell. */
    int quarters(Grey picture, Budget budget) {
        return Upright.quarters(output(List.of(picture), List.of("-l", "osd", "--dpi", "300", "--psm", "0"), budget)
                .text());
    }

    private record Output(End end, String text) {}

    private Output output(List<Grey> pictures, List<String> options, Budget budget) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("thidua-ocr");
            List<String> names = new ArrayList<>();
            for (Grey picture : pictures) {
                Path image = folder.resolve(names.size() + ".pgm");
                picture.write(image);
                names.add(image.toString());
            }
            Path list = Files.write(folder.resolve("list.txt"), names, StandardCharsets.UTF_8);
            Path out = folder.resolve("out");
            List<String> command = new ArrayList<>(List.of(recognizer.program(), list.toString(), "stdout"));
            command.addAll(options);
            End end = await(start(command, out), budget);
            return new Output(end, end == End.DONE ? Files.readString(out, StandardCharsets.UTF_8) : "");
        } catch (IOException e) {
            return new Output(End.FAILED, "");
        } finally {
            delete(folder);
        }
    }

    private static Process start(List<String> command, Path out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        // More threads make it slower, and several files may be read at once.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().put("LC_ALL", "C");
        builder.redirectInput(ProcessBuilder.Redirect.from(nowhere()));
        builder.redirectOutput(out.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static File nowhere() {
        return new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    private static End await(Process process, Budget budget) {
        long deadline =
                System.nanoTime() + budget.limits().recognition().pageTime().toNanos();
        try {
            while (!process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
                budget.check();
                if (System.nanoTime() - deadline > 0) {
                    return End.GAVE_UP;
                }
            }
            return process.exitValue() == 0 ? End.DONE : End.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.FAILED;
        } finally {
            kill(process);
        }
    }

    /** Ends the program, and waits until it is gone: what it writes is deleted next, and whoever cancels may count on it. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly()
                .onExit()
                .completeOnTimeout(process, GONE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException leftBehind) {
            folder.toFile().deleteOnExit();
        }
    }
}
