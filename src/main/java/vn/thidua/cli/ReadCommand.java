package vn.thidua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.ReadingJson;

/** Reads a plan and prints what stands in it. */
@Command(name = "read", description = "Đọc một kế hoạch và in ra những gì đọc được")
@SuppressWarnings("NullAway.Init") // set by picocli
final class ReadCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TỆP", description = "Tệp kế hoạch: txt, md, html, docx, odt, pdf, ảnh chụp")
    private Path file;

    @Option(names = "--json", description = "In JSON đầy đủ")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return PlanFile.with(file, spec.commandLine().getErr(), intake -> {
            Reading reading = PlanReader.read(intake.text());
            if (json) {
                JSON.writeValue(out, ReadingJson.toTree(reading, intake.text()));
                out.println();
            } else {
                ReadingText.print(reading, out);
            }
        });
    }
}
