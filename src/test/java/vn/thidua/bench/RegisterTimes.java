package vn.thidua.bench;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.thidua.cli.Bench.Figure;
import vn.thidua.shared.Vietnamese;

/** How long the register of honours takes to find names typed without diacritics among five million lines, from the request to the last byte of the answer. */
final class RegisterTimes {

    static final int LINES = 5_000_000;

    private static final int WARM_UP = 100;
    private static final int ASKED = 400;
    private static final int GOAL = 100;

    private RegisterTimes() {}

    static List<Figure> measure(int lines) throws Exception {
        try (BenchOffice office = BenchOffice.open(ServerProcess.Office.COMMUNE)) {
            List<String> names = names();
            long start = System.nanoTime();
            try (Connection connection = office.connect();
                    Connection beside = office.connect()) {
                new RegisterRows(connection, beside).fill(names, lines);
                BenchOffice.hire(connection, "Xã Mẫu");
            }
            double filled = (System.nanoTime() - start) / 1e9;
            ServerProcess server = office.server();
            server.signIn("thuongtruc");
            Random random = new Random(3);
            ask(server, typed(names, random, WARM_UP));
            Answers answers = ask(server, typed(names, random, ASKED));
            String what = "register of %,d honours, name without diacritics, ".formatted(lines);
            return List.of(
                    Figure.atMost(what + "95 of 100", answers.most(), "ms", GOAL),
                    Figure.of("the same, half of the answers", answers.half(), "ms"),
                    Figure.of("the same, the slowest", answers.slowest(), "ms"),
                    Figure.of("to write these honours, before", filled, "s"));
        }
    }

    private static Answers ask(ServerProcess server, List<String> words) throws IOException, InterruptedException {
        return Answers.to(server, "/honours?q=", words, "<tbody>");
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
}
