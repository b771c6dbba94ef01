package vn.thidua.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Goes through the motions of a start once, so that the virtual machine can record what it loads. Uses a database of its own that is thrown away. */
@Command(name = "train", hidden = true, description = "Chuẩn bị khởi động nhanh")
final class TrainCommand implements Callable<Integer> {

    private static final String SAMPLE = """
            ỦY BAN NHÂN DÂN
            PHƯỜNG HOA SEN
            Số: 12/KH-UBND
            Hoa Sen, ngày 05 tháng 01 năm 2026
            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026
            I. NỘI DUNG THI ĐUA
            1. Phấn đấu 95% hồ sơ được giải quyết đúng hạn trước ngày 20/12/2026.
            """;

    @Parameters(description = "run hoặc read")
    private String kind = "read";

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (kind.equals("read")) {
            Path plan = Files.createTempFile("thidua", ".txt");
            Files.writeString(plan, SAMPLE);
            int exit = Thidua.line().execute("read", plan.toString(), "--json");
            Thidua.line().execute("lint", plan.toString());
            Files.delete(plan);
            return exit;
        }
        Path data = Files.createTempDirectory("thidua");
        try (ConfigurableApplicationContext context = RunCommand.start(
                        Map.of("thidua.data", data.toString(), "server.port", "0", "server.address", "127.0.0.1"));
                HttpClient client = HttpClient.newHttpClient()) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            for (String page : new String[] {"/set-up", "/sign-in", "/assets/app.css"}) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } finally {
            delete(data);
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
