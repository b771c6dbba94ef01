package vn.thidua.bench;

import java.io.IOException;
import java.io.StringReader;
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
import org.postgresql.PGConnection;
import vn.thidua.organization.people.NameOrder;
import vn.thidua.shared.Vietnamese;

/** How long the register of honours takes to find names typed without diacritics among five million lines, from the request to the last byte of the answer. */
public class HonourBench implements SizedBench {

    private static final int LINES = 5_000_000;
    private static final int WARM_UP = 100;
    private static final int ASKED = 400;
    private static final int GOAL = 100;

    @Override
    public String name() {
        return "honours";
    }

    @Override
    public List<Figure> measure(int size) throws Exception {
        try (BenchOffice office = BenchOffice.open(ServerProcess.Office.COMMUNE)) {
            List<String> names = names();
            long lines = (long) LINES * size;
            try (Connection connection = office.connect()) {
                fill(connection, names, lines);
            }
            ServerProcess server = office.server();
            server.submit("/me", "/sign-out", Map.of());
            server.signIn("thuongtruc");
            Random random = new Random(3);
            times(server, typed(names, random, WARM_UP));
            double[] times = times(server, typed(names, random, ASKED));
            String what = "register of %,d honours, name without diacritics, ".formatted(lines);
            return List.of(
                    Figure.atMost(what + "95 of 100", times[times.length * 95 / 100], "ms", GOAL),
                    Figure.of("the same, half of the answers", times[times.length / 2], "ms"),
                    Figure.of("the same, the slowest", times[times.length - 1], "ms"));
        }
    }

    /** Names of four words, each once: as many as a province has among its people, shared by many of them. */
    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String family : Province.FAMILIES) {
            for (String middle : Province.MIDDLES) {
                for (String first : Province.GIVEN) {
                    for (String given : Province.GIVEN) {
                        names.add(family + " " + middle + " " + first + " " + given);
                    }
                }
            }
        }
        return names;
    }

    private static void fill(Connection connection, List<String> names, long lines) throws SQLException, IOException {
        StringBuilder copied = new StringBuilder();
        for (String name : names) {
            copied.append(name)
                    .append("\tt\t")
                    .append(Vietnamese.fold(name))
                    .append('\t')
                    .append(NameOrder.key(name))
                    .append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy honour_name (name, person, folded, sort_key) from stdin",
                        new StringReader(copied.toString()));
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into account (id, username, name, password_hash, calendar_key, created_at, password_changed_at)
                    select gen_random_uuid(), 'thuongtruc', 'Trần Thị Mẫu', password_hash, 'thuongtruc', created_at, password_changed_at
                    from account where username = 'quantri';
                    insert into role_grant (id, account_id, role, unit_id, starts_on, scope)
                    select gen_random_uuid(), a.id, 'STANDING_OFFICER', n.unit_id, date '2020-01-01', 'SUBTREE'
                    from account a, unit_name n where a.username = 'thuongtruc' and n.name = 'Xã Mẫu';
                    """);
            statement.execute("""
                    insert into honour (id, recipient, name_id, unit_name, post, address, recipient_key, form, level, achievement, year, listed_year,
                        decision_number, decision_key, decided_on, decider, certificate_number, golden_book_number, proposed_by, state, source, entered_at,
                        entered_by)
                    select gen_random_uuid(), 'INDIVIDUAL', 1 + (i * 7919) %% %1$d, 'Trường Mẫu ' || i %% 3500, 'Giáo viên', '', 'N:' || i,
                        (array['LDTT', 'CSTDCS', 'GK_XA', 'BK_TINH'])[1 + i %% 4], (array['BASE', 'BASE', 'BASE', 'PROVINCE'])[1 + i %% 4],
                        'Hoàn thành xuất sắc nhiệm vụ', 2000 + i %% 26, 2000 + i %% 26, i %% 20000 || '/QĐ-UBND', i %% 20000 || ' qd ubnd',
                        make_date(cast(2000 + i %% 26 as int), 12, cast(1 + i %% 28 as int)), 'Chủ tịch UBND', '', '', '', 'VALID', 'IMPORTED', now(), 'Mẫu'
                    from generate_series(1::bigint, %2$d) i
                    """.formatted(names.size(), lines));
            statement.execute("vacuum analyze honour");
            statement.execute("vacuum analyze honour_name");
        }
    }

    /** What people type, without diacritics: a full name, its beginning, family and given name, beginnings of words, the given name alone. */
    private static List<String> typed(List<String> names, Random random, int count) {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = Vietnamese.fold(names.get(random.nextInt(names.size())));
            String[] words = name.split(" ");
            typed.add(
                    switch (i % 5) {
                        case 0 -> name;
                        case 1 -> words[0] + " " + words[1] + " " + words[2];
                        case 2 -> words[0] + " " + words[3];
                        case 3 -> words[0].charAt(0) + " " + words[2] + " " + words[3];
                        default -> words[3];
                    });
        }
        return typed;
    }

    /** Returns the times in milliseconds, shortest first. */
    private static double[] times(ServerProcess server, List<String> words) throws IOException, InterruptedException {
        double[] times = new double[words.size()];
        for (int i = 0; i < times.length; i++) {
            String path = "/honours?q=" + URLEncoder.encode(words.get(i), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            HttpResponse<String> answer = server.get(path, "HX-Request", "true");
            times[i] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200 || !answer.body().contains("<tbody>")) {
                throw new IOException(words.get(i) + " found nothing: " + answer.statusCode());
            }
        }
        Arrays.sort(times);
        return times;
    }
}
