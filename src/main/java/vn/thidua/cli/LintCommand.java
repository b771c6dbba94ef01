package vn.thidua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.Warning;

/** Prints what a careful proofreader would point at in a plan. */
@Command(name = "lint", description = "Soát lỗi một kế hoạch")
@SuppressWarnings("NullAway.Init") // set by picocli
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TỆP", description = "Tệp kế hoạch")
    private Path file;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return PlanFile.with(file, spec.commandLine().getErr(), intake -> {
            Reading reading = PlanReader.read(intake.text());
            int line = 1;
            int at = 0;
            for (Warning warning : reading.warnings()) {
                // They come in the order of the text, so that its lines are counted once.
                for (; at < warning.span().from(); at++) {
                    line += intake.text().charAt(at) == '\n' ? 1 : 0;
                }
                out.printf(
                        "dòng %d  %s  %s  %s%n",
                        line,
                        warning.severity() == Warning.Severity.SERIOUS ? "NẶNG" : "nhẹ",
                        warning.code(),
                        warning.message());
            }
            if (reading.warnings().isEmpty()) {
                out.println("Không thấy lỗi nào.");
            }
        });
    }
}
