package vn.thidua.access.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser that keeps cookies, knows the hidden field of the last page and follows nothing by itself. */
public final class Visitor implements AutoCloseable {

    private final String address;
    private final String agent;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String csrf = "";

    Visitor(int port, String agent) {
        this.address = "http://127.0.0.1:" + port;
        this.agent = agent;
    }

    /** Opens a browser on the program of this machine. */
    public Visitor(int port) {
        this(port, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    /** What came back: the status, where it sends, and the page. */
    public record Answer(int status, String location, Document page, List<String> cookies) {

        /** Returns the words of the page. */
        public String text() {
            return page.text();
        }
    }

    /** Opens a page. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Sends a form: names and values in turn. */
    public Answer post(String path, String... fields) {
        List<String> named = withToken(fields);
        List<String> form = new ArrayList<>();
        for (int i = 0; i < named.size(); i += 2) {
            form.add(named.get(i) + "=" + encode(named.get(i + 1)));
        }
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form))));
    }

    /** Sends a form with a file: names and values in turn. */
    public Answer upload(String path, String file, String content, String... fields) {
        Upload upload = Upload.of(file, content, withToken(fields));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", upload.contentType())
                .POST(HttpRequest.BodyPublishers.ofString(upload.body())));
    }

    /** Returns the hidden field of the last page and the fields: names and values in turn. */
    public List<String> withToken(String... fields) {
        List<String> all = new ArrayList<>(List.of("_csrf", csrf));
        all.addAll(List.of(fields));
        return all;
    }

    /** Returns the cookies as a request names them. */
    public String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Signs in and returns where that leads. */
    public String signIn(String username, String password) {
        get("/sign-in");
        return post("/sign-in", "username", username, "password", password).location();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.header("User-Agent", agent).build(), HttpResponse.BodyHandlers.ofString());
            Document page = Jsoup.parse(answer.body());
            Optional.ofNullable(page.selectFirst("input[name=_csrf]")).ifPresent(field -> csrf = field.val());
            return new Answer(
                    answer.statusCode(),
                    answer.headers()
                            .firstValue("Location")
                            .map(location ->
                                    location.startsWith(address) ? location.substring(address.length()) : location)
                            .orElse(""),
                    page,
                    answer.headers().allValues("Set-Cookie"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
