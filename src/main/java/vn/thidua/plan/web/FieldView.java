package vn.thidua.plan.web;

import java.util.List;

/**
 * A field of the form of an item.
 *
 * @param name name of the field; its label is {@code plan.field.<name>}
 * @param type {@code text}, {@code number}, {@code date}, {@code lines}, {@code long}, {@code choice} or {@code check}
 * @param value what stands in it; {@code true} where a check is set
 * @param options values of a choice; the label of each is {@code plan.<prefix>.<value>}
 * @param prefix start of the keys of the options
 * @param span columns of four that it takes
 */
public record FieldView(String name, String type, String value, List<String> options, String prefix, int span) {

    static FieldView text(String name, String value, int span) {
        return new FieldView(name, "text", value, List.of(), "", span);
    }

    static FieldView number(String name, String value) {
        return new FieldView(name, "number", value, List.of(), "", 1);
    }

    static FieldView date(String name, String value, int span) {
        return new FieldView(name, "date", value, List.of(), "", span);
    }

    static FieldView lines(String name, String value, int span) {
        return new FieldView(name, "lines", value, List.of(), "", span);
    }

    static FieldView lengthy(String name, String value) {
        return new FieldView(name, "long", value, List.of(), "", 4);
    }

    static FieldView choice(String name, String value, String prefix, List<String> options) {
        return new FieldView(name, "choice", value, options, prefix, 1);
    }

    static FieldView check(String name, boolean value, int span) {
        return new FieldView(name, "check", value ? "true" : "", List.of(), "", span);
    }

    /** Returns the same field with what a person typed. */
    FieldView typed(java.util.Map<String, String> typed) {
        String text = type.equals("check") ? (typed.containsKey(name) ? "true" : "") : typed.getOrDefault(name, "");
        return new FieldView(name, type, text, options, prefix, span);
    }
}
