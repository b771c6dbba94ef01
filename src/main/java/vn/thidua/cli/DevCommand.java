package vn.thidua.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the program for developers: templates are compiled when they change, the demo office is there. */
@Command(name = "dev", description = "Khởi động cho người phát triển: nạp lại giao diện, có dữ liệu mẫu")
final class DevCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        RunCommand.startDemo("dev", Map.of("thidua.templates", "src/main/jte"));
        return RunCommand.KEEP_RUNNING;
    }
}
