package vn.thidua.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as {@code ./thidua run} starts it, and somebody who asks it for pages. */
final class ServerProcess implements AutoCloseable {

    /** The password of everybody. */
    static final String PASSWORD = "mat-khau-mau-1";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    static {
        // Otherwise five connections stay open and the others are made anew for each page.
        System.setProperty("http.maxConnections", "200");
    }

    /** An office to set up, beside the kind of unit that it is. */
    enum Office {
        PROVINCE("Tỉnh Mẫu", "TM"),
        COMMUNE("Xã Mẫu", "XM");

        private final String name;
        private final String shortName;

        Office(String name, String shortName) {
            this.name = name;
            this.shortName = shortName;
        }
    }

    private final int port;
    private final Process process;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private ServerProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts it with these environment variables and waits for the first page. */
    static ServerProcess start(Map<String, String> environment) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder("./thidua", "run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment().putAll(new HashMap<>(environment));
        command.environment().put("THIDUA_PORT", String.valueOf(port));
        ServerProcess server = new ServerProcess(port, command.start());
        while (!server.answers()) {
            if (!server.process.isAlive()) {
                throw new IOException("./thidua ended with " + server.process.exitValue());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return server;
    }

    /** Returns somebody else who asks the same program. */
    ServerProcess visitor() {
        return new ServerProcess(port, process);
    }

    /** Makes it somebody else who asks. */
    void leave() {
        cookies.getCookieStore().removeAll();
    }

    /** Sets the program up for an office, with an administrator called {@code quantri}. */
    void setUp(Office office) throws IOException, InterruptedException {
        submit(
                "/set-up",
                "/set-up",
                Map.of(
                        "office",
                        office.name,
                        "officeShort",
                        office.shortName,
                        "kind",
                        office.name(),
                        "name",
                        "Nguyễn Quản Trị Mẫu",
                        "username",
                        "quantri",
                        "password",
                        PASSWORD));
    }

    /** Makes it this person who asks. */
    void signIn(String username) throws IOException, InterruptedException {
        submit("/sign-in", "/sign-in", Map.of("username", username, "password", PASSWORD));
    }

    /**
     * Returns memory of the program, without that of its database, in MB.
     *
     * @param what as the kernel calls it: VmRSS is what it holds, VmHWM the most it held
     */
    double megabytes(String what) throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc/" + process.pid() + "/status"), StandardCharsets.US_ASCII)) {
            return lines.filter(line -> line.startsWith(what + ":"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    /** Returns a page. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Asks for a page with as little work as can be, for whoever asks shares the processors with whoever answers; returns the status when the last byte is there. */
    int load(String path, String... headers) throws IOException {
        HttpURLConnection page = (HttpURLConnection) at(path).toURL().openConnection();
        page.setInstanceFollowRedirects(false);
        for (int i = 0; i < headers.length; i += 2) {
            page.setRequestProperty(headers[i], headers[i + 1]);
        }
        String known = cookies.getCookieStore().get(at(path)).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!known.isEmpty()) {
            page.setRequestProperty("Cookie", known);
        }
        try (InputStream body = page.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        return page.getResponseCode();
    }

    /** Fills the form of a page and sends it to a path. */
    HttpResponse<String> submit(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token(page));
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends what a program sends, with a key and an id of its own. */
    HttpResponse<String> send(String path, String key, UUID id, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Authorization", "Bearer " + key)
                        .header("Idempotency-Key", id.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Fills the form of a page with a file and sends it to a path. */
    HttpResponse<String> upload(String page, String path, String name, byte[] file)
            throws IOException, InterruptedException {
        String border = "----" + UUID.randomUUID();
        byte[] before = ("--" + border + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(page)
                        + "\r\n--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + border)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(before, file, after)))
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        process.waitFor();
    }

    private String token(String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new IOException("no form on " + page);
        }
        return token.group(1);
    }

    /** Before the program listens, somebody else may hold its port for a moment and hang up. */
    private boolean answers() throws InterruptedException {
        try {
            return get("/set-up").statusCode() < 400;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
