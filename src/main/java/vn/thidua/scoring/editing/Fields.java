package vn.thidua.scoring.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands in the fields of a form, or in the cells of a row.
 *
 * @param values by the name of the field; more than one where it stands in several rows
 */
public record Fields(Map<String, List<String>> values) {

    /** Nothing was typed. */
    public static final Fields NONE = new Fields(Map.of());

    /** More rows than this is no table that people check. */
    public static final int MOST_ROWS = 60;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    /** Returns the text of a field on one line; empty where there is none. */
    public String one(String name) {
        return row(name, 0);
    }

    /** Returns the text of a field in a row, counted from 0; empty where there is none. */
    public String row(String name, int row) {
        List<String> all = values.getOrDefault(name, List.of());
        return row < all.size() ? line(all.get(row)) : "";
    }

    /** Tells whether a field holds this. */
    public boolean is(String name, String value) {
        return one(name).equals(value);
    }

    /** Returns in how many rows one of the fields stands, empty ones included. */
    public int rows(String... names) {
        int most = 0;
        for (String name : names) {
            most = Math.max(most, values.getOrDefault(name, List.of()).size());
        }
        return Math.min(most, MOST_ROWS);
    }

    /** Returns the lines of a field that holds several. */
    public List<String> lines(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Pattern.compile("[\\n;]").splitAsStream(text))
                .map(Fields::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns these fields with another value of one. */
    public Fields with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new Fields(more);
    }

    /** Returns these fields with one more value of one, in the next row. */
    public Fields plus(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        List<String> rows = new ArrayList<>(more.getOrDefault(name, List.of()));
        rows.add(value);
        more.put(name, List.copyOf(rows));
        return new Fields(more);
    }

    /** Returns the names of fields that hold something else in the other form. */
    public List<String> differing(Fields other) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.values().getOrDefault(entry.getKey(), List.of())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
