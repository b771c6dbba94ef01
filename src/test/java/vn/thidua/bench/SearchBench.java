package vn.thidua.bench;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
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
                BenchOffice.hire(connection, "Tỉnh Mẫu");
            }
            List<String> words = words(province);
            ask(server, words.subList(0, WARM_UP));
            Answers all = ask(server, words.subList(WARM_UP, words.size()));
            server.submit("/me", "/sign-out", Map.of());
            server.signIn("thuongtruc");
            ask(server, words.subList(0, WARM_UP));
            Answers standing = ask(server, words.subList(WARM_UP, words.size()));
            return List.of(
                    Figure.atMost(
                            "the same for the standing office of the province, beside another body at the top, 95 of 100",
                            standing.most(),
                            "ms",
                            50),
                    Figure.atMost("the same, half of the answers", standing.half(), "ms", 30),
                    Figure.atMost("search box, 95 of 100 answers within", all.most(), "ms", 50),
                    Figure.atMost("search box, half of the answers within", all.half(), "ms", 30));
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

    private static Answers ask(ServerProcess server, List<String> words) throws IOException, InterruptedException {
        return Answers.to(server, "/search?q=", words, "class=\"hit\"");
    }
}
