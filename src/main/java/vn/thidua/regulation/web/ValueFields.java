package vn.thidua.regulation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.shared.TypedNumber;

/**
 * How what a rule says stands in the fields of a form, and back. Standards and papers of a dossier are written in the notation of the tables; everything else has fields of its own.
 *
 * @param typed by the name of the field
 */
public record ValueFields(Map<String, List<String>> typed) {

    private static final Pattern VOTE = Pattern.compile("(at least|more than) (\\S+) % of members, (.*)");
    private static final Pattern LIMIT = Pattern.compile("(\\S+) % of (\\S+)");
    private static final Pattern DAYS = Pattern.compile("(\\d+) (working|calendar) days");
    private static final Pattern ROUNDING = Pattern.compile("(up|down|near) to (\\d+)");
    private static final String MOST = "at most ";

    /** Returns the fields of a rule that is written down. */
    static ValueFields of(String matter, String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        switch (matter) {
            case "VOTE" -> vote(text, fields);
            case "QUOTA" -> parts(LIMIT, text, fields, "number", "of");
            case "TIME_LIMIT" -> parts(DAYS, text, fields, "number", "unit");
            case "ROUNDING" -> parts(ROUNDING, text, fields, "mode", "number");
            case "DECIDERS", "REVOCATION" -> fields.put("words", List.of(text.split(", ", -1)));
            case "COEFFICIENT" -> {
                fields.put("number", List.of(decimals(text.replace(MOST, ""))));
                fields.put("most", List.of(String.valueOf(text.startsWith(MOST))));
            }
            case "BASE_SALARY", "FACTOR", "FUND" -> fields.put("number", List.of(decimals(text)));
            default -> fields.put("text", List.of(text));
        }
        return new ValueFields(fields);
    }

    private static void vote(String text, Map<String, List<String>> fields) {
        Matcher vote = VOTE.matcher(text);
        if (vote.matches()) {
            fields.put("compare", List.of(vote.group(1)));
            fields.put("number", List.of(decimals(vote.group(2))));
            fields.put("ballot", List.of(vote.group(3)));
        } else {
            fields.put("ballot", List.of(text));
        }
    }

    private static void parts(Pattern pattern, String text, Map<String, List<String>> fields, String... names) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
            for (int i = 0; i < names.length; i++) {
                String part = matcher.group(i + 1);
                fields.put(names[i], List.of(names[i].equals("number") ? decimals(part) : part));
            }
        }
    }

    /** Returns the rule as it is written down; what the matter cannot read is its to refuse. */
    String text(String matter) {
        return switch (matter) {
            case "VOTE" ->
                one("ballot").equals("none")
                        ? "none"
                        : one("compare") + " " + number() + " % of members, " + one("ballot");
            case "QUOTA" -> number() + " % of " + one("of");
            case "TIME_LIMIT" -> number() + " " + one("unit") + " days";
            case "ROUNDING" -> one("mode") + " to " + number();
            case "DECIDERS", "REVOCATION" -> String.join(", ", typed.getOrDefault("words", List.of()));
            case "COEFFICIENT" -> (one("most").equals("true") ? MOST : "") + number();
            case "BASE_SALARY", "FACTOR", "FUND" -> number();
            default -> one("text");
        };
    }

    /** Returns what stands in a field; empty where nothing does. */
    public String one(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Tells whether a box is ticked or a choice is made. */
    public boolean has(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    private String number() {
        Optional<String> read = TypedNumber.of(one("number"))
                .map(number -> number.stripTrailingZeros().toPlainString());
        return read.orElseGet(() -> one("number"));
    }

    private static String decimals(String plain) {
        return plain.replace('.', ',');
    }
}
