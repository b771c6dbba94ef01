package vn.thidua.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Fills a demo office and starts. */
@Command(name = "demo", description = "Tạo cơ quan mẫu rồi khởi động")
final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        RunCommand.startDemo("demo", Map.of());
        return RunCommand.KEEP_RUNNING;
    }
}
