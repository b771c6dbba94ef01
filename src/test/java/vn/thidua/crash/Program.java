package vn.thidua.crash;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.thidua.access.web.Visitor;

/** The program as a process of its own, which can be killed. */
final class Program implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final int port;
    private final Path data;
    private final Process process;

    private Program(int port, Path data, Process process) {
        this.port = port;
        this.data = data;
        this.process = process;
    }

    /** Starts it on a data folder with these environment variables; it answers some seconds later. */
    static Program start(Path data, Map<String, String> environment) throws IOException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "vn.thidua.cli.Thidua",
                        "run")
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createDirectories(data).resolve("output.txt").toFile());
        Map<String, String> all = new HashMap<>(environment);
        all.put("THIDUA_DATA", data.toString());
        all.put("THIDUA_PORT", String.valueOf(port));
        command.environment().putAll(all);
        return new Program(port, data, command.start());
    }

    /** Waits for the first page. */
    Program ready() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(this::answers);
        return this;
    }

    int port() {
        return port;
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    /** Ends the process as the power would; its PostgreSQL stays behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Returns the process id of the PostgreSQL on the data folder. */
    long postgres() throws IOException {
        return Long.parseLong(postmaster().getFirst().strip());
    }

    /** Returns how many rows a table has. */
    long rows(String table) throws IOException, SQLException {
        return count("thidua." + table);
    }

    /** Returns how many rows there are. */
    long count(String from) throws IOException, SQLException {
        try (Connection connection = connection();
                ResultSet count = connection.createStatement().executeQuery("select count(*) from " + from)) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Opens a connection to its database. */
    Connection connection() throws IOException, SQLException {
        String url =
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(PORT_LINE).strip() + "/postgres";
        String password = Files.readString(data.resolve("postgres.password")).strip();
        return DriverManager.getConnection(url, "postgres", password);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
    }

    private boolean answers() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(data.resolve("output.txt")));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/set-up"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** Returns the class path of the tests without the tests, whose settings the program must not find. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(":"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(":"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
