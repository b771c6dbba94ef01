package vn.thidua.scoring.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.thidua.shared.Vietnamese;

/** Parts of a scale in addresses: people call sections whatever they like. */
public final class PartLink {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_]+");

    private PartLink() {}

    /** Returns the place of a part in the page of its scale. */
    public static String anchor(PartKind kind, String name) {
        return kind.path() + "-"
                + (PLAIN.matcher(name).matches() ? name : Vietnamese.fold(name).replace(' ', '-'));
    }

    /** Returns a name as part of a query. */
    public static String coded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
