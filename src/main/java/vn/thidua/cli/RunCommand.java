package vn.thidua.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import vn.thidua.ThiduaApplication;
import vn.thidua.shell.postgres.PostgresAhead;

/** Starts the program. */
@Command(name = "run", description = "Khởi động chương trình (mặc định)")
final class RunCommand implements Callable<Integer> {

    /** Exit code that leaves the process to the server. */
    static final int KEEP_RUNNING = -1;

    @Override
    public Integer call() {
        start(Map.of());
        return KEEP_RUNNING;
    }

    /** Starts the server on a demo office in a folder of its own, so that it never meets the data of a real office. */
    static void startDemo(String folder, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("thidua.access.demo", "true");
        settings.put(
                "thidua.data",
                Path.of(Objects.requireNonNullElse(System.getenv("THIDUA_DATA"), "data"), folder)
                        .toString());
        start(settings);
    }

    /** Starts the server with more settings, which win over the environment, and says where it is. */
    static ConfigurableApplicationContext start(Map<String, String> settings) {
        System.out.println("Đang khởi động cơ sở dữ liệu và chương trình…");
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(ThiduaApplication.class)
                .initializers(new PostgresAhead())
                .run(arguments);
        String port = context.getEnvironment().getProperty("local.server.port", "8080");
        String address = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        System.out.println("Thi Đua đang chạy tại http://" + address + ":" + port + "  (Ctrl+C để dừng)");
        return context;
    }
}
