package vn.thidua.access.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser says of itself, in two names that people know; empty where it says nothing we know.
 *
 * @param browser for example {@code Chrome}
 * @param system for example {@code Windows}
 */
public record BrowserName(String browser, String system) {

    /* The order matters: Edge and Cốc Cốc call themselves Chrome too, and everybody Safari. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "coc_coc_browser",
            "Coc Coc",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "FxiOS/",
            "Firefox",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    /** Reads the header {@code User-Agent}. */
    public static BrowserName of(String agent) {
        return new BrowserName(first(BROWSERS, agent), first(SYSTEMS, agent));
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... names) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i += 2) {
            map.put(names[i], names[i + 1]);
        }
        return map;
    }
}
