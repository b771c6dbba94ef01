package vn.thidua.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures and compares with the goals: exit code 0 when every goal is met, 3 when one is missed. */
@Command(name = "bench", description = "Đo tốc độ, so với mục tiêu")
@SuppressWarnings("NullAway.Init") // set by picocli
final class BenchCommand implements Callable<Integer> {

    private static final int GOAL_MISSED = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TÊN", description = "Tên phép đo")
    private String name;

    @Option(names = "--json", description = "In JSON")
    private boolean json;

    @Option(
            names = "--times",
            split = ",",
            paramLabel = "LẦN",
            description = "Gấp mấy lần dữ liệu thường dùng, ví dụ 1,3,10")
    private List<Integer> times = List.of(1);

    @Option(names = "--part", paramLabel = "PHẦN", description = "Chỉ đo một phần, nếu phép đo có nhiều phần")
    private String part = "";

    @Option(names = "--size", paramLabel = "SỐ", description = "Đo một phần với ít hoặc nhiều dữ liệu hơn thường lệ")
    private int size;

    @Override
    public Integer call() throws Exception {
        List<Bench> all = ServiceLoader.load(Bench.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        Optional<Bench> bench =
                all.stream().filter(candidate -> candidate.name().equals(name)).findFirst();
        if (bench.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Không có phép đo “" + name + "”. Có: "
                            + String.join(", ", all.stream().map(Bench::name).toList()));
            return 2;
        }
        List<String> parts = bench.get().parts();
        if (!part.isEmpty() && !parts.contains(part)) {
            spec.commandLine()
                    .getErr()
                    .println("Phép đo “" + name + "” không có phần “" + part + "”. Có: " + String.join(", ", parts));
            return 2;
        }
        List<Bench.Figure> figures =
                part.isEmpty() ? bench.get().measure(times) : bench.get().part(part, size);
        print(figures, spec.commandLine().getOut());
        return figures.stream().allMatch(Bench.Figure::met) ? 0 : GOAL_MISSED;
    }

    private void print(List<Bench.Figure> figures, PrintWriter out) {
        if (json) {
            out.println(new JsonMapper().writeValueAsString(figures));
            return;
        }
        out.printf("%-48s %12s %-8s %14s  %-28s %8s%n", "figure", "value", "unit", "goal", "compared with", "ratio");
        for (Bench.Figure figure : figures) {
            out.printf(
                    Locale.ROOT,
                    "%-48s %12.3f %-8s %13s  %-28s %8s%n",
                    figure.name(),
                    figure.value(),
                    figure.unit(),
                    figure.hasGoal() ? goal(figure) : "",
                    figure.comparedWith(),
                    Double.isNaN(figure.ratio()) ? "" : String.format(Locale.ROOT, "%.2f", figure.ratio()));
        }
    }

    private static String goal(Bench.Figure figure) {
        return String.format(
                Locale.ROOT, "%s %s %9.3f", figure.met() ? "✓" : "✗", figure.moreIsBetter() ? "≥" : "≤", figure.goal());
    }
}
