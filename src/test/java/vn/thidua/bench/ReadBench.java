package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.thidua.cli.Bench;

/** How fast a plan is read: warm, large, as a whole process, and against texts that are made to be slow. */
public class ReadBench implements Bench {

    private static final int MEGABYTE = 1_000_000;
    private static final String SMALL_HEAP = "-Xmx256m";

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atMost("plan of 65 KB, warm", warm(), "ms", 30));
        figures.add(
                Figure.atMost("./thidua read, 65 KB, whole process", best(file(SamplePlans.ofSize(65_000))), "s", 1.0));
        figures.addAll(ReadingTimes.growth());
        large(figures);
        figures.addAll(ReadingTimes.hostile());
        return figures;
    }

    private static void large(List<Figure> figures) throws Exception {
        int size = 10 * MEGABYTE;
        Map<String, String> plans = new LinkedHashMap<>();
        plans.put("10 MB in 256 MB heap", SamplePlans.ofSize(size));
        plans.put("10 MB of one section, same heap", SamplePlans.repeating(SamplePlans.PARAGRAPH, size));
        plans.put("10 MB of table rows, same heap", SamplePlans.repeating(SamplePlans.ROW, size));
        plans.put("10 MB of faults, same heap", SamplePlans.repeating(SamplePlans.FAULTS, size));
        plans.put("10 MB of recipients, same heap", SamplePlans.repeating(SamplePlans.RECIPIENT, size));
        for (Map.Entry<String, String> plan : plans.entrySet()) {
            figures.add(Figure.atMost(plan.getKey(), seconds(file(plan.getValue()), SMALL_HEAP), "s", 30));
        }
    }

    private static double warm() throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(PlanReaderBenchmark.class.getName() + ".*")
                        .verbosity(VerboseMode.SILENT)
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

    private static double best(Path plan) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, seconds(plan, ""));
        }
        return best;
    }

    /** Time of a whole process, in seconds; infinite where it fails, for example for want of memory. */
    private static double seconds(Path plan, String options) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("./thidua", "read", plan.toString(), "--json")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment().putAll(Map.of("THIDUA_JAVA_OPTIONS", options));
        long start = System.nanoTime();
        int exit = command.start().waitFor();
        return exit == 0 ? (System.nanoTime() - start) / 1e9 : Double.POSITIVE_INFINITY;
    }

    private static Path file(String text) throws IOException {
        Path file = Files.createTempFile("thidua-bench", ".txt");
        file.toFile().deleteOnExit();
        return Files.writeString(file, text);
    }
}
