package vn.thidua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import vn.thidua.cli.Bench;

/** How long it takes from {@code ./thidua} to the first page, on a database that is there already, and what the server needs then. */
public class StartBench implements Bench {

    private static final int STARTS = 3;

    private record Started(double seconds, double megabytes) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Path data = Files.createTempDirectory("thidua-bench");
        try {
            // Builds and records the cache, which happens once per version of the program.
            start(data, "");
            FileSystemUtils.deleteRecursively(data);
            Started first = start(data, "");
            Started plain = best(data, "-XX:AOTMode=off");
            Started cached = best(data, "");
            return List.of(
                    Figure.atMost("./thidua to the first page, database there", cached.seconds(), "s", 2.4)
                            .against("without the cache", plain.seconds()),
                    Figure.atMost("./thidua to the first page, database made", first.seconds(), "s", 10),
                    Figure.atMost("memory at the first page", cached.megabytes(), "MB", 400)
                            .against("without the cache", plain.megabytes()));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Started best(Path data, String options) throws Exception {
        Started best = start(data, options);
        for (int i = 1; i < STARTS; i++) {
            Started next = start(data, options);
            best = next.seconds() < best.seconds() ? next : best;
        }
        return best;
    }

    private static Started start(Path data, String options) throws Exception {
        long start = System.nanoTime();
        try (ServerProcess server =
                ServerProcess.start(Map.of("THIDUA_DATA", data.toString(), "THIDUA_JAVA_OPTIONS", options))) {
            return new Started((System.nanoTime() - start) / 1e9, server.megabytes("VmRSS"));
        }
    }
}
