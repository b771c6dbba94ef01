package vn.thidua.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The evening of the last day: every unit signs in, opens its form and hands it in, fifty of them at the same time until all have. */
final class Evening {

    private Evening() {}

    /**
     * How it went.
     *
     * @param seconds until all units had handed in
     * @param times milliseconds from asking for the form until the answer that it is handed in, shortest first
     */
    record Went(double seconds, double[] times) {}

    /** Lets all units hand in the first month of a campaign that nobody has reported in yet. */
    static Went of(List<ServerProcess> people, int campaign) throws Exception {
        List<Future<double[]>> all = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            for (int i = 0; i < people.size(); i++) {
                int first = i;
                all.add(threads.submit(() -> handIn(people.get(first), campaign, first, people.size())));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<double[]> times = new ArrayList<>();
        for (Future<double[]> one : all) {
            times.add(one.get());
        }
        return new Went(
                seconds, times.stream().flatMapToDouble(Arrays::stream).sorted().toArray());
    }

    private static double[] handIn(ServerProcess person, int campaign, int first, int step)
            throws IOException, InterruptedException {
        UUID due = ReportingYear.dueId(campaign, 0);
        List<Double> times = new ArrayList<>();
        for (int unit = first; unit < ReportingYear.UNITS; unit += step) {
            String form = "/reports/" + due + "/units/" + ReportingYear.unit(unit);
            person.leave();
            person.signIn(ReportingYear.officer(unit));
            long start = System.nanoTime();
            HttpResponse<String> answer = person.submit(form, form, ReportingYear.typed(campaign, 0, unit));
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 303) {
                throw new IOException(form + " " + answer.statusCode() + " " + answer.body());
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
