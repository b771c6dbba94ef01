package vn.thidua.plan.reading.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Spelling;

/** An assignment while it is being read: leading and supporting offices are gathered, each named once. */
final class Charge {

    private final String no;
    private final String text;
    private final @Nullable Integer tasks;
    private final Span span;
    private final Map<String, String> lead = new LinkedHashMap<>();
    private final Map<String, String> support = new LinkedHashMap<>();
    private boolean guessed;

    Charge(String no, CharSequence text, @Nullable Integer tasks, Span span) {
        this.no = no;
        this.text = Items.folded(text);
        this.tasks = tasks;
        this.span = span;
    }

    Charge lead(List<String> offices) {
        put(offices, lead);
        return this;
    }

    Charge support(List<String> offices) {
        put(offices, support);
        return this;
    }

    Charge guessed() {
        guessed = true;
        return this;
    }

    boolean isEmpty() {
        return lead.isEmpty();
    }

    /** Returns the assignment; offices that lead are not named as supporting too. */
    Assignment assignment() {
        return assignment(List.of(), List.of());
    }

    /** Returns the assignment; offices that are those of the row above are kept once, as a long table names the same row after row. */
    Assignment assignment(List<String> leadAbove, List<String> supportAbove) {
        lead.keySet().forEach(support::remove);
        Certainty certainty = guessed ? Certainty.UNSURE : Certainty.SURE;
        return new Assignment(
                no, text, offices(lead, leadAbove), offices(support, supportAbove), tasks, span, certainty);
    }

    private static List<String> offices(Map<String, String> named, List<String> above) {
        List<String> offices = List.copyOf(named.values());
        return offices.equals(above) ? above : offices;
    }

    private static void put(List<String> offices, Map<String, String> into) {
        for (String office : offices) {
            String name = Items.folded(office);
            into.putIfAbsent(Spelling.key(name), name);
        }
    }
}
