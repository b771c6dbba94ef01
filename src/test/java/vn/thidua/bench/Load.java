package vn.thidua.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who ask for pages at the same time, each one after the other. */
final class Load {

    private Load() {}

    /** Returns the milliseconds from each request to the last byte of its answer, shortest first. */
    static double[] times(List<ServerProcess> people, List<String> paths, int each, String... headers)
            throws Exception {
        return times(people, paths, each, Duration.ZERO, headers);
    }

    /** Returns the same for people who look at each page for so long before they ask for the next; they do not begin all at once. */
    static double[] times(List<ServerProcess> people, List<String> paths, int each, Duration look, String... headers)
            throws Exception {
        List<Future<double[]>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            for (int i = 0; i < people.size(); i++) {
                ServerProcess person = people.get(i);
                String path = paths.get(i);
                Duration late = look.multipliedBy(i).dividedBy(people.size());
                all.add(threads.submit(() -> {
                    Thread.sleep(late);
                    return times(person, path, each, look, headers);
                }));
            }
        }
        List<double[]> times = new ArrayList<>();
        for (Future<double[]> one : all) {
            times.add(one.get());
        }
        return times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    /** Returns the time that so many of a hundred stay below. */
    static double of(double[] times, int share) {
        return times[Math.min(times.length - 1, times.length * share / 100)];
    }

    private static double[] times(ServerProcess person, String path, int each, Duration look, String... headers)
            throws IOException, InterruptedException {
        double[] times = new double[each];
        for (int i = 0; i < each; i++) {
            long start = System.nanoTime();
            int status = person.load(path, headers);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (status != 200) {
                throw new IOException(path + " " + status);
            }
            Thread.sleep(look);
        }
        return times;
    }
}
