package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.thidua.cli.Bench;

/** How fast a plan is read: warm, large, and as a whole process. */
public class ReadBench implements Bench {

    private static final int MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atMost("plan of 65 KB, warm", warm(), "ms", 30));
        Path small = file(SamplePlans.ofSize(65_000));
        Path one = file(SamplePlans.ofSize(MEGABYTE));
        Path ten = file(SamplePlans.ofSize(10 * MEGABYTE));
        figures.add(Figure.atMost("./thidua read, 65 KB, whole process", seconds(small, ""), "s", 1.0));
        double oneSeconds = seconds(one, "-Xmx256m");
        double tenSeconds = seconds(ten, "-Xmx256m");
        figures.add(Figure.atMost("10 MB in 256 MB heap, whole process", tenSeconds, "s", 15)
                .against("1 MB, same heap", oneSeconds));
        return figures;
    }

    private static double warm() throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(PlanReaderBenchmark.class.getName() + ".*")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .runSingle();
        return result.getPrimaryResult().getScore();
    }

    /** Best of three whole processes, in seconds; infinite where the process fails, for example for want of memory. */
    private static double seconds(Path plan, String options) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            ProcessBuilder command = new ProcessBuilder("./thidua", "read", plan.toString(), "--json")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            command.environment().putAll(Map.of("THIDUA_JAVA_OPTIONS", options));
            long start = System.nanoTime();
            int exit = command.start().waitFor();
            if (exit != 0) {
                return Double.POSITIVE_INFINITY;
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static Path file(String text) throws IOException {
        Path file = Files.createTempFile("thidua-bench", ".txt");
        file.toFile().deleteOnExit();
        return Files.writeString(file, text);
    }
}
