package vn.thidua.shell.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that a killed program leaves behind: it must be stopped before another may start on the same data. */
final class LeftOver {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private LeftOver() {}

    /** Stops the server that runs on the data, if any; a stale pid file or a foreign process of the same number is left alone. */
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> server = serverOn(data);
        if (server.isEmpty()) {
            return;
        }
        signal(server.get(), "-INT");
        if (!gone(server.get(), 30)) {
            signal(server.get(), "-QUIT");
            if (!gone(server.get(), 10)) {
                throw new IOException("An earlier database process does not stop: "
                        + server.get().pid());
            }
        }
    }

    /** Returns the port of the server that runs on the data. */
    static OptionalInt portOf(Path data) throws IOException {
        if (serverOn(data).isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
        return lines.size() > PORT_LINE
                ? OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
                : OptionalInt.empty();
    }

    private static Optional<ProcessHandle> serverOn(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(PID_LINE).strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                .filter(process -> command(process).contains("postgres")
                        && command(process).contains(data.toString()));
    }

    private static String command(ProcessHandle process) {
        try {
            byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(line, StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException noProcFileSystem) {
            return process.info().commandLine().orElse("");
        }
    }

    private static void signal(ProcessHandle process, String signal) throws IOException {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
