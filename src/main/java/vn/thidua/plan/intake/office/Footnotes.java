package vn.thidua.plan.intake.office;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.intake.work.TextSink;

/** Numbers the footnotes of a document in the order of their marks and keeps their text for the foot of the page. */
final class Footnotes {
    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<String> waiting = new ArrayList<>();
    private int count;

    /** Returns the mark for the text and keeps the note. */
    String add(String text) {
        count++;
        String mark = mark(count);
        if (!text.isBlank()) {
            waiting.add(mark + " " + TextSink.flat(text));
        }
        return mark;
    }

    /** Writes the notes kept since the last time. */
    void write(TextSink sink) {
        if (!waiting.isEmpty()) {
            sink.block();
            waiting.forEach(sink::paragraph);
            waiting.clear();
            sink.block();
        }
    }

    private static String mark(int number) {
        StringBuilder out = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            out.append(SUPERSCRIPT.charAt(digit - '0'));
        }
        return out.toString();
    }
}
