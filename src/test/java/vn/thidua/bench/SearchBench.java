package vn.thidua.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        try (BenchOffice office = BenchOffice.open(ServerProcess.Office.COMMUNE)) {
            ServerProcess server = office.server();
            server.signIn("quantri");
            Province province = new Province();
            try (Connection connection = office.connect()) {
                province.fill(connection);
                hire(connection);
            }
            List<String> words = words(province);
            times(server, words.subList(0, WARM_UP));
            double[] times = times(server, words.subList(WARM_UP, words.size()));
            server.submit("/me", "/sign-out", Map.of());
            server.signIn("thuongtruc");
            times(server, words.subList(0, WARM_UP));
            double[] standing = times(server, words.subList(WARM_UP, words.size()));
            return List.of(
                    Figure.atMost(
                            "the same for the standing office of the province, beside another body at the top, 95 of 100",
                            standing[standing.length * 95 / 100],
                            "ms",
                            50),
                    Figure.atMost("the same, half of the answers", standing[standing.length / 2], "ms", 30),
                    Figure.atMost("search box, 95 of 100 answers within", times[times.length * 95 / 100], "ms", 50),
                    Figure.atMost("search box, half of the answers within", times[times.length / 2], "ms", 30));
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
