package vn.thidua.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.util.FileSystemUtils;
import vn.thidua.cli.Bench;
import vn.thidua.shared.Vietnamese;

/** How long the search box takes to answer in a province of 100,000 people and 10,000 units, from the request to the last byte of the answer. */
public class SearchBench implements Bench {

    private static final int WARM_UP = 200;
    private static final int ASKED = 500;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Path data = Files.createTempDirectory("thidua-bench");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .start();
                ServerProcess server = ServerProcess.start(Map.of(
                        "THIDUA_DATA",
                        data.toString(),
                        "THIDUA_DB_URL",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "THIDUA_DB_USER",
                        "postgres",
                        "THIDUA_DB_PASSWORD",
                        "postgres"))) {
            server.submit(
                    "/set-up",
                    "/set-up",
                    Map.of(
                            "office", "Xã Mẫu",
                            "officeShort", "XM",
                            "kind", "COMMUNE",
                            "name", "Nguyễn Quản Trị Mẫu",
                            "username", "quantri",
                            "password", "mat-khau-mau-1"));
            server.submit("/sign-in", "/sign-in", Map.of("username", "quantri", "password", "mat-khau-mau-1"));
            Province province = new Province();
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                connection.setSchema("thidua");
                province.fill(connection);
            }
            List<String> words = words(province);
            times(server, words.subList(0, WARM_UP));
            double[] times = times(server, words.subList(WARM_UP, words.size()));
            return List.of(
                    Figure.atMost("search box, 95 of 100 answers within", times[times.length * 95 / 100], "ms", 50),
                    Figure.atMost("search box, half of the answers within", times[times.length / 2], "ms", 30));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** What people type: a full name, beginnings of its words, one word, a school, a commune; without diacritics half of the time. */
    private static List<String> words(Province province) {
        Random random = new Random(2);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ASKED; i++) {
            String name = province.person();
            String typed = switch (i % 5) {
                case 0 -> name;
                case 1 -> name.substring(0, name.indexOf(' ')) + name.substring(name.lastIndexOf(' '));
                case 2 -> name.substring(name.lastIndexOf(' ') + 1);
                case 3 -> "tiểu học " + name.substring(name.lastIndexOf(' ') + 1);
                default -> "xã mẫu " + random.nextInt(200);
            };
            words.add(random.nextBoolean() ? typed : Vietnamese.fold(typed));
        }
        return words;
    }

    /** Returns the times in milliseconds, shortest first. */
    private static double[] times(ServerProcess server, List<String> words) throws IOException, InterruptedException {
        double[] times = new double[words.size()];
        for (int i = 0; i < times.length; i++) {
            String path = "/search?q=" + URLEncoder.encode(words.get(i), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            HttpResponse<String> answer = server.get(path, "HX-Request", "true");
            times[i] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200 || !answer.body().contains("class=\"hit\"")) {
                throw new IOException(words.get(i) + " found nothing: " + answer.statusCode());
            }
        }
        Arrays.sort(times);
        return times;
    }
}
