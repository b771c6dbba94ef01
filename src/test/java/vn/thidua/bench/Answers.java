package vn.thidua.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How long a program took to answer, from the request to the last byte.
 *
 * @param sorted in milliseconds, shortest first
 */
record Answers(double... sorted) {

    /**
     * Asks for one thing after the other, as somebody does who types.
     *
     * @param path what stands before the words in the address
     * @param proof what stands in every answer that found something
     * @throws IOException where an answer found nothing
     */
    static Answers to(ServerProcess server, String path, List<String> words, String proof)
            throws IOException, InterruptedException {
        double[] times = new double[words.size()];
        for (int i = 0; i < times.length; i++) {
            String address = path + URLEncoder.encode(words.get(i), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            HttpResponse<String> answer = server.get(address, "HX-Request", "true");
            times[i] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200 || !answer.body().contains(proof)) {
                throw new IOException(words.get(i) + " found nothing: " + answer.statusCode());
            }
        }
        Arrays.sort(times);
        return new Answers(times);
    }

    /** Returns within how many milliseconds 95 of 100 came. */
    double most() {
        return sorted[sorted.length * 95 / 100];
    }

    /** Returns within how many milliseconds half of them came. */
    double half() {
        return sorted[sorted.length / 2];
    }

    /** Returns how many milliseconds the slowest took. */
    double slowest() {
        return sorted[sorted.length - 1];
    }
}
