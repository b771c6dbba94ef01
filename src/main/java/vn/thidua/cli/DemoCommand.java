package vn.thidua.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Fills a demo office and starts. */
@Command(name = "demo", description = "Tạo cơ quan mẫu rồi khởi động")
final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        String data = Objects.requireNonNullElse(System.getenv("THIDUA_DATA"), "data/demo");
        RunCommand.start(Map.of("thidua.access.demo", "true", "thidua.data", data));
        return RunCommand.KEEP_RUNNING;
    }
}
