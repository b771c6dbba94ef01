package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thidua.shared.Complaints;

/**
 * A field of a form that amends something.
 *
 * @param label message key of its name
 * @param type {@code text}, {@code date}, {@code number}, {@code lines} (one per line) or {@code select}
 * @param options choices of a select
 * @param hint message key of a hint, or empty
 */
public record Field(String name, String label, String type, String value, List<Option> options, String hint) {

    /**
     * A choice.
     *
     * @param key message key of its name, or {@code =} with the name itself
     */
    public record Option(String value, String key) {

        /** Tells whether the name is given as it is. */
        public boolean literal() {
            return key.startsWith("=");
        }

        /** Returns the name that is given as it is. */
        public String name() {
            return key.substring(1);
        }
    }

    static Field text(String name, String value) {
        return new Field(name, "field." + name, "text", value, List.of(), "");
    }

    static Field lines(String name, String value, String hint) {
        return new Field(name, "field." + name, "lines", value, List.of(), hint);
    }

    static Field date(String name, String value) {
        return new Field(name, "field." + name, "date", value, List.of(), "");
    }

    static Field number(String name, String value) {
        return new Field(name, "field." + name, "number", value, List.of(), "");
    }

    static Field select(String name, String value, List<Option> options) {
        return new Field(name, "field." + name, "select", value, options, "");
    }

    static <E extends Enum<E>> Field choice(String name, String value, String keys, E[] values) {
        return select(
                name,
                value,
                Arrays.stream(values)
                        .map(one -> new Option(one.name(), keys + one.name()))
                        .toList());
    }

    /** Returns a select that narrows a list: any, or one of these. */
    static Field filter(String name, String value, List<Option> options) {
        return filter(name, name, value, options);
    }

    /** Returns a select that narrows a list, called by its own word. */
    static Field filter(String name, String word, String value, List<Option> options) {
        List<Option> all = new ArrayList<>(List.of(new Option("", "filter.any." + word)));
        all.addAll(options);
        return new Field(name, "filter." + word, "select", value, all, "");
    }

    /** Returns a select of states that narrows a list. */
    static Field states(String value, String keys, String... states) {
        return filter(
                "state",
                value,
                Arrays.stream(states)
                        .map(state -> new Option(state, keys + state))
                        .toList());
    }

    /** Returns the name of the field to write in first: the first that is wrong, else the first of all. */
    public static String first(List<Field> fields, Complaints complaints) {
        List<String> names = fields.stream().map(Field::name).toList();
        return names.stream()
                .filter(name -> complaints.about(name) != null)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .orElse("");
    }

    /** Returns the same with a hint. */
    Field hinted(String key) {
        return new Field(name, label, type, value, options, key);
    }
}
