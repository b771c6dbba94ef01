package vn.thidua.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
                hire(connection);
            }
            List<String> words = words(province);
            times(server, words.subList(0, WARM_UP));
            double[] times = times(server, words.subList(WARM_UP, words.size()));
            server.submit("/me", "/sign-out", Map.of());
            server.submit("/sign-in", "/sign-in", Map.of("username", "thuongtruc", "password", "mat-khau-mau-1"));
            times(server, words.subList(0, WARM_UP));
            double[] office = times(server, words.subList(WARM_UP, words.size()));
            return List.of(
                    Figure.atMost(
                            "the same for the standing office of the province, beside another body at the top, 95 of 100",
                            office[office.length * 95 / 100],
                            "ms",
                            50),
                    Figure.atMost("the same, half of the answers", office[office.length / 2], "ms", 30),
                    Figure.atMost("search box, 95 of 100 answers within", times[times.length * 95 / 100], "ms", 50),
                    Figure.atMost("search box, half of the answers within", times[times.length / 2], "ms", 30));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** Gives the province a standing officer, with the password of the administrator. */
    private static void hire(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into account (id, username, name, password_hash, calendar_key, created_at, password_changed_at)
                    select gen_random_uuid(), 'thuongtruc', 'Trần Thị Mẫu', password_hash, 'thuongtruc', created_at, password_changed_at
                    from account where username = 'quantri';
                    insert into role_grant (id, account_id, role, unit_id, starts_on, scope)
                    select gen_random_uuid(), a.id, 'STANDING_OFFICER', n.unit_id, date '2020-01-01', 'SUBTREE'
                    from account a, unit_name n where a.username = 'thuongtruc' and n.name = 'Tỉnh Mẫu'
                    """);
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
