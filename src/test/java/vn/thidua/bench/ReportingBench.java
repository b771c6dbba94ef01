package vn.thidua.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A month of 3,500 units and 60 targets comes in and is looked at, by one and by fifty people at once; each figure beside the bare SQL of the same. */
public class ReportingBench implements SizedBench {

    private static final int USERS = 50;
    private static final int EACH = 12;
    private static final int WARM = 12;
    private static final int ALONE = 60;
    private static final int LAST = ReportingYear.MONTHS - 1;
    private static final String AUTHORIZATION = "Authorization";
    private static final String KEY = "thidua_bench";

    private static final String BARE_MONTH = """
            select v.* from report r join report_value v on v.report_id = r.id where r.due_id = ? and r.unit_id = ?
            """;
    private static final String BARE_SUM = """
            select v.target_id, count(*), count(*) filter (where v.reached), sum(v.value), sum(v.numerator), sum(v.denominator)
            from report r join report_value v on v.report_id = r.id where r.due_id = ? group by v.target_id
            """;

    @Override
    public String name() {
        return "reporting";
    }

    @Override
    public List<Figure> measure(int size) throws Exception {
        try (BenchOffice office = BenchOffice.lasting(ServerProcess.Office.PROVINCE);
                Connection connection = office.connect()) {
            ServerProcess server = office.server();
            ReportingYear year = new ReportingYear(connection);
            seed(year, size);
            String of = size == 1 ? "" : size + "×: ";
            List<Figure> figures = new ArrayList<>();
            figures.add(intake(server, connection, year, of));
            pages(server, connection, figures, of);
            evening(server, connection, year, size, figures, of);
            return figures;
        }
    }

    /** All months but the last of the first campaign. */
    private static void seed(ReportingYear year, int size) throws SQLException, IOException {
        year.people(USERS);
        year.key(KEY);
        for (int campaign = 0; campaign < size; campaign++) {
            year.campaign(campaign);
            for (int month = 0; month < (campaign == 0 ? LAST : ReportingYear.MONTHS); month++) {
                year.month(campaign, month);
            }
        }
        year.execute("vacuum analyze");
    }

    private static Figure intake(ServerProcess server, Connection connection, ReportingYear year, String of)
            throws IOException, InterruptedException, SQLException {
        // Whoever sends a month has sent something before.
        String path = "/api/v1/periods/" + ReportingYear.dueId(0, LAST) + "/figures";
        server.send(path, KEY, UUID.randomUUID(), "{\"unit\":\"M00000\",\"target\":1,\"value\":1}");
        String month = ReportingYear.sent(LAST);
        long start = System.nanoTime();
        HttpResponse<String> answer = server.send(path, KEY, UUID.randomUUID(), month);
        double took = (System.nanoTime() - start) / 1e9;
        if (answer.statusCode() != 200 || !answer.body().contains("\"figures\":210000")) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        year.execute("create table bare (like report_value including all)");
        StringBuilder lines = ReportingYear.values(0, LAST);
        start = System.nanoTime();
        year.copy("bare (" + ReportingYear.VALUE + ")", lines);
        double copied = (System.nanoTime() - start) / 1e9;
        year.execute("drop table bare");
        year.execute("vacuum analyze");
        sure(connection);
        return Figure.atMost(of + "one month, 210,000 values by API, checked, in the totals", took, "s", 4)
                .against("COPY alone", copied);
    }

    /** The totals are the sums of the figures. */
    private static void sure(Connection connection) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select (select sum(value) + sum(numerator) from report_total) = (select sum(value) + sum(numerator) from report_value)
                """);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new IOException("the totals are not the sums of the figures");
            }
        }
    }

    private static void pages(ServerProcess server, Connection connection, List<Figure> figures, String of)
            throws Exception {
        UUID due = ReportingYear.dueId(0, LAST);
        String results = "/campaigns/" + ReportingYear.campaignId(0) + "/results/" + due;
        List<ServerProcess> officers = new ArrayList<>();
        List<ServerProcess> offices = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            officers.add(signedIn(server, "canbo" + i));
            offices.add(signedIn(server, "thuongtruc"));
        }
        List<String> forms = IntStream.range(0, USERS)
                .mapToObj(i -> "/reports/" + due + "/units/" + ReportingYear.unit(i))
                .toList();
        List<String> tables = IntStream.range(0, USERS).mapToObj(i -> results).toList();
        Load.times(officers, forms, WARM);
        double[] entry = Load.times(officers, forms, EACH);
        List<String> data = IntStream.range(0, USERS)
                .mapToObj(i -> "/api/v1/periods/" + due + "/units/" + ReportingYear.unit(i))
                .toList();
        List<ServerProcess> programs =
                IntStream.range(0, USERS).mapToObj(i -> server.visitor()).toList();
        Load.times(programs, data, WARM, AUTHORIZATION, "Bearer " + KEY);
        double[] told = Load.times(programs, data, EACH, AUTHORIZATION, "Bearer " + KEY);
        double[] one = Load.times(officers.subList(0, 1), forms, ALONE);
        double bareMonth = bare(connection, BARE_MONTH, due, ReportingYear.unit(7));
        figures.add(Figure.atMost(
                        of + "a unit's month, the data by API, 50 at once, 95 of 100", Load.of(told, 95), "ms", 50)
                .against("bare SQL alone", bareMonth));
        figures.add(Figure.of(of + "its form, the whole page, 50 at once, 95 of 100", Load.of(entry, 95), "ms")
                .against("bare SQL alone", bareMonth));
        figures.add(Figure.atMost(
                of + "the same, 50 people who look at each page for a second, 95 of 100",
                Load.of(Load.times(officers, forms, EACH, Duration.ofSeconds(1)), 95),
                "ms",
                50));
        figures.add(Figure.atMost(of + "the same alone, 95 of 100", Load.of(one, 95), "ms", 50)
                .against("bare SQL alone", bareMonth));
        Load.times(offices, tables, WARM);
        double[] table = Load.times(offices.subList(0, 1), tables, ALONE);
        double[] crowd = Load.times(offices, tables, EACH);
        double bareSum = bare(connection, BARE_SUM, due);
        figures.add(Figure.atMost(of + "province table of a month, alone, 95 of 100", Load.of(table, 95), "ms", 40)
                .against("bare sum over the values", bareSum));
        figures.add(Figure.atMost(of + "the same, 50 at once, 95 of 100", Load.of(crowd, 95), "ms", 300)
                .against("bare sum over the values", bareSum));
        List<String> monitoring = List.of("/campaigns/" + ReportingYear.campaignId(0) + "/monitoring/" + due);
        Load.times(offices.subList(0, 1), monitoring, 15);
        figures.add(Figure.atMost(
                of + "who of 3,500 units reported and when, the whole page alone, 95 of 100",
                Load.of(Load.times(offices.subList(0, 1), monitoring, ALONE), 95),
                "ms",
                50));
        String campaign = "/campaigns/" + ReportingYear.campaignId(0);
        figures.add(alone(offices, of + "who of 3,500 units launched, the whole page alone", campaign + "/cascade"));
        figures.add(alone(
                offices,
                of + "a target by the units of today, the whole page alone",
                results + "/targets/" + ReportingYear.targetId(0, 1) + "/levels"));
    }

    private static Figure alone(List<ServerProcess> offices, String name, String path) throws Exception {
        Load.times(offices.subList(0, 1), List.of(path), 15);
        return Figure.of(
                name + ", 95 of 100", Load.of(Load.times(offices.subList(0, 1), List.of(path), ALONE), 95), "ms");
    }

    /** Nobody has reported in a campaign of its own; afterwards every figure is in the totals. */
    private static void evening(
            ServerProcess server,
            Connection connection,
            ReportingYear year,
            int number,
            List<Figure> figures,
            String of)
            throws Exception {
        year.campaign(number);
        year.officers();
        year.execute("vacuum analyze");
        List<ServerProcess> people =
                IntStream.range(0, USERS).mapToObj(i -> server.visitor()).toList();
        Evening.Went went = Evening.of(people, number);
        sure(connection);
        figures.add(Figure.of(
                of + "3,500 units sign in, open and hand in their form, 50 at once, all", went.seconds(), "s"));
        figures.add(Figure.of(of + "of that one unit, form and answer, 95 of 100", Load.of(went.times(), 95), "ms"));
    }

    private static ServerProcess signedIn(ServerProcess server, String name) throws Exception {
        ServerProcess visitor = server.visitor();
        visitor.signIn(name);
        return visitor;
    }

    /** Returns the milliseconds that half of the tries stay below. */
    private static double bare(Connection connection, String sql, Object... parameters) throws SQLException {
        double[] times = new double[21];
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
