package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into its sentences and clauses. */
final class Sentences {

    private Sentences() {}

    static List<Text> of(Text text) {
        List<Text> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i)) {
                add(sentences, text.subText(from, i + 1));
                from = i + 1;
            }
        }
        add(sentences, text.from(from));
        return sentences;
    }

    private static void add(List<Text> sentences, Text sentence) {
        Text trimmed = sentence.trim();
        if (!trimmed.isEmpty()) {
            sentences.add(trimmed);
        }
    }

    private static boolean ends(Text text, int at) {
        char c = text.charAt(at);
        int next = at + 1;
        if (c == ';' || c == '!' || c == '?') {
            return next >= text.length() || text.charAt(next) == ' ';
        }
        if (c != '.' || next >= text.length() || text.charAt(next) != ' ' || next + 1 >= text.length()) {
            return false;
        }
        char following = text.charAt(next + 1);
        return (Character.isUpperCase(following) || Character.isDigit(following) || "“\"(-+".indexOf(following) >= 0)
                && !abbreviation(text, at);
    }

    /** "TM. ", "TP. ", "P. " and other capitals of at most three letters before the point. */
    private static boolean abbreviation(Text text, int point) {
        int from = point;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)) && point - from < 5) {
            from--;
        }
        int length = point - from;
        if (length == 0 || length > 3) {
            return false;
        }
        for (int i = from; i < point; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
