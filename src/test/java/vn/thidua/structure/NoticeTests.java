package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE names everything that is shipped, and nothing else. */
class NoticeTests {

    private static final Path NOTICE = Path.of("NOTICE");
    private static final Path SHIPPED = Path.of("target/shipped-libraries.txt");
    private static final Path ASSETS = Path.of("src/main/resources/static/assets");
    private static final Path FONTS = Path.of("src/main/resources/fonts");

    private static final Pattern ENTRY = Pattern.compile("(?m)^ {4}([a-z][\\w.-]+(?::[\\w.-]+)?) {2,}\\S");
    private static final Pattern LIBRARY = Pattern.compile("(?m)^ +([\\w.-]+:[\\w.-]+):jar:");

    /** What is kept in the tree and comes from elsewhere: file and what NOTICE calls it. */
    private static final Pattern FROM_ELSEWHERE = Pattern.compile("(htmx|echarts|tabler|icons|be-vietnam-pro|Tinos).*");

    private static final Set<String> OWN = Set.of(
            "app.css",
            "app.js",
            "audit.css",
            "campaign.js",
            "chart.js",
            "fonts.css",
            "logo.svg",
            "outside.css",
            "paper.css",
            "passkey.js",
            "password.js",
            "percent.css",
            "plan.css",
            "plan.js",
            "printing.css",
            "programme.css",
            "registration.css",
            "scores.css",
            "scale.css",
            "ranking.css",
            "report-paste.js",
            "report.css",
            "report.js",
            "search.js",
            "theme.css");

    @Test
    void everyLibraryHasItsLine() throws IOException {
        Set<String> entries = found(NOTICE, ENTRY);
        Set<String> unnamed = new TreeSet<>();
        Set<String> idle = new TreeSet<>(entries);
        for (String library : found(SHIPPED, LIBRARY)) {
            String entry = entries.contains(library) ? library : library.substring(0, library.indexOf(':'));
            idle.remove(entry);
            if (!entries.contains(entry)) {
                unnamed.add(library);
            }
        }
        assertThat(unnamed).as("libraries without a line").isEmpty();
        assertThat(idle).as("lines without a library").isEmpty();
    }

    @Test
    void everyFileFromElsewhereHasItsLine() throws IOException {
        String notice = Files.readString(NOTICE);
        Set<String> unknown = new TreeSet<>();
        for (String file : names()) {
            if (!OWN.contains(file)
                    && !file.equals("LICENSE")
                    && !FROM_ELSEWHERE.matcher(file).matches()) {
                unknown.add(file);
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(notice).contains("Tabler ", "Tabler Icons ", "Be Vietnam Pro ", "Tinos ");
        String htmx = Files.readString(ASSETS.resolve("htmx.min.js"));
        assertThat(notice).contains("htmx " + first(htmx, "version:\"([\\d.]+)\"") + ",");
        String echarts = Files.readString(ASSETS.resolve("echarts.min.js"));
        assertThat(notice).contains("ECharts " + first(echarts, "version=\"(6[\\d.]+)\"") + " ");
        String tabler = Files.readString(ASSETS.resolve("tabler.min.css"));
        assertThat(notice).contains("Tabler " + first(tabler, "Tabler v([\\d.]+)") + " ");
        for (Path folder : List.of(FONTS, ASSETS.resolve("fonts"))) {
            assertThat(folder.resolve("LICENSE")).content().contains("SIL OPEN FONT LICENSE Version 1.1");
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> assets = Files.walk(ASSETS);
                Stream<Path> fonts = Files.walk(FONTS)) {
            return Stream.concat(assets, fonts)
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static Set<String> found(Path file, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .map(found -> found.replaceAll("[^\\d.]", ""))
                .orElseThrow();
    }
}
