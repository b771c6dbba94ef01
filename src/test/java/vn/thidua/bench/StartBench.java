package vn.thidua.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.thidua.cli.Bench;

/** How long it takes from {@code ./thidua} to the first page, on a database that is there already, and what the server needs then. */
public class StartBench implements Bench {

    private static final int STARTS = 3;

    private record Started(double seconds, double megabytes) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Path data = Files.createTempDirectory("thidua-bench");
        try (HttpClient client = HttpClient.newHttpClient()) {
            // Builds and records the cache, which happens once per version of the program.
            start(data, "", client);
            FileSystemUtils.deleteRecursively(data);
            Started first = start(data, "", client);
            Started plain = best(data, "-XX:AOTMode=off", client);
            Started cached = best(data, "", client);
            return List.of(
                    Figure.atMost("./thidua to the first page, database there", cached.seconds(), "s", 2.4)
                            .against("without the cache", plain.seconds()),
                    Figure.atMost("./thidua to the first page, database made", first.seconds(), "s", 10),
                    Figure.atMost("memory at the first page", cached.megabytes(), "MB", 400)
                            .against("without the cache", plain.megabytes()));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Started best(Path data, String options, HttpClient client) throws Exception {
        Started best = start(data, options, client);
        for (int i = 1; i < STARTS; i++) {
            Started next = start(data, options, client);
            best = next.seconds() < best.seconds() ? next : best;
        }
        return best;
    }

    private static Started start(Path data, String options, HttpClient client) throws Exception {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder("./thidua", "run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment()
                .putAll(Map.of(
                        "THIDUA_DATA", data.toString(),
                        "THIDUA_PORT", String.valueOf(port),
                        "THIDUA_JAVA_OPTIONS", options));
        long start = System.nanoTime();
        Process server = command.start();
        try {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/set-up"))
                    .build();
            while (!answers(client, page)) {
                if (!server.isAlive()) {
                    throw new IOException("./thidua ended with " + server.exitValue());
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return new Started((System.nanoTime() - start) / 1e9, megabytes(server.pid()));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws IOException, InterruptedException {
        try {
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** Memory that the process holds, without that of its database. */
    private static double megabytes(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
