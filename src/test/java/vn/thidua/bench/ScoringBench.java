package vn.thidua.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A province is scored by a hundred criteria and ranked, all anew from verified figures, on the page of all places; then one figure changes and its cluster is looked at. */
public class ScoringBench implements SizedBench {

    private static final int UNITS = 10_000;
    /* A server that has been running for a minute; until then the compiler is still at it. Ten times the units take that long sooner. */
    private static final int WARM = 12;
    private static final int WARM_WITH_MANY = 3;
    private static final int ALL = 7;
    private static final int ALL_OF_MANY = 5;
    private static final int CHANGES = 60;
    private static final int LOOPS = 5;

    @Override
    public String name() {
        return "scoring";
    }

    @Override
    public List<Figure> measure(int size) throws Exception {
        try (BenchOffice office = BenchOffice.open(ServerProcess.Office.PROVINCE);
                Connection connection = office.connect()) {
            ServerProcess server = office.server();
            new ReportingYear(connection).officer();
            ScoringProvince province = new ScoringProvince(connection);
            province.seed(UNITS * size);
            server.signIn("thuongtruc");
            String of = size == 1 ? "" : size + "×: ";
            double all = size == 1 ? all(server, WARM, ALL) : all(server, WARM_WITH_MANY, ALL_OF_MANY);
            List<Figure> figures = new ArrayList<>();
            String what = of + UNITS * size + " units by " + ScoringProvince.CRITERIA + " criteria, ";
            figures.add(Figure.atMost(what + "all anew and ranked, the page of all places", all, "s", 2.0 * size)
                    .against("the same points and order over arrays of doubles in memory", loop(UNITS * size)));
            // Places among a hundred thousand take a sheet longer than anybody waits.
            if (size == 1 && CalcSheet.present()) {
                figures.add(Figure.of(what + "the same page", all, "s")
                        .against(
                                "LibreOffice Calc opens the same as a sheet, computes it and writes the places",
                                CalcSheet.seconds(UNITS * size, ScoringProvince.CRITERIA)));
            }
            figures.add(Figure.atMost(
                    of + "one verified figure changed to the new places of its cluster, 95 of 100",
                    changes(server, province),
                    "ms",
                    50));
            return figures;
        }
    }

    /** Returns the seconds that half of the tries stay below. */
    private static double all(ServerProcess server, int warm, int tries) throws IOException, InterruptedException {
        double[] times = new double[tries];
        for (int i = -warm; i < tries; i++) {
            long start = System.nanoTime();
            HttpResponse<String> page = server.get("/scores/" + ScoringProvince.ROUND + "/overall");
            if (page.statusCode() != 200 || !page.body().contains("class=\"rank top\"")) {
                throw new IOException(page.statusCode() + " " + page.body());
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(times);
        return times[tries / 2];
    }

    /** Every change puts another unit of the first cluster on top; the page has to say so. */
    private static double changes(ServerProcess server, ScoringProvince province) throws Exception {
        String path = "/scores/" + ScoringProvince.ROUND + "/groups/" + province.text("select md5('c0')::uuid::text");
        double[] times = new double[CHANGES];
        for (int i = -WARM; i < CHANGES; i++) {
            int unit = Math.floorMod(i, ScoringProvince.CLUSTER);
            String before = total(server.get(path).body(), unit);
            int value = i % 2 == 0 ? 20 : 90;
            long start = System.nanoTime();
            province.change(unit, value);
            String page = server.get(path).body();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            if (i > ScoringProvince.CLUSTER && total(page, unit).equals(before)) {
                throw new IOException("the page does not know of the change");
            }
        }
        Arrays.sort(times);
        return times[(int) (CHANGES * 0.95)];
    }

    /** What the row of a unit says. */
    private static String total(String page, int unit) {
        int at = page.indexOf(">Xã Mẫu " + unit + "<");
        int end = page.indexOf("</tr>", at);
        return at < 0 || end < 0 ? "" : page.substring(at, end);
    }

    /** The same points for the same figures without a database, without decimals that are exact, without reasons. Returns the seconds that half of the tries stay below. */
    private static double loop(int units) {
        double[] figures = new double[units * ScoringProvince.CRITERIA];
        for (int i = 0; i < units; i++) {
            for (int t = 0; t < ScoringProvince.CRITERIA; t++) {
                figures[i * ScoringProvince.CRITERIA + t] = ScoringProvince.figure(i, t);
            }
        }
        double[] times = new double[LOOPS];
        for (int run = 0; run < LOOPS; run++) {
            long start = System.nanoTime();
            Integer[] order = new Integer[units];
            double[] totals = new double[units];
            for (int i = 0; i < units; i++) {
                order[i] = i;
                for (int t = 0; t < ScoringProvince.CRITERIA; t++) {
                    totals[i] += points(t, figures[i * ScoringProvince.CRITERIA + t]);
                }
            }
            Arrays.sort(order, (one, other) -> Double.compare(totals[other], totals[one]));
            times[run] = (System.nanoTime() - start) / 1e9;
            if (totals[order[0]] < totals[order[units - 1]]) {
                throw new IllegalStateException("not in order");
            }
        }
        Arrays.sort(times);
        return times[LOOPS / 2];
    }

    private static double points(int criterion, double figure) {
        double exact = switch (criterion % 4) {
            case 1 -> figure < 70 ? 2 : figure < 90 ? 6 : 10;
            case 2 -> figure / 10;
            default -> figure / 10;
        };
        return Math.round(Math.min(10, exact) * 100) / 100.0;
    }
}
