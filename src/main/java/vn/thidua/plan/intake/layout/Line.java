package vn.thidua.plan.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand on one line across the page. */
final class Line {
    private final List<Word> words = new ArrayList<>();
    private double weight;
    private double top;
    private double bottom;

    /** Returns the words in lines, from top to bottom, each from left to right. */
    static List<Line> of(List<Word> words) {
        List<Word> ordered = new ArrayList<>(words);
        ordered.sort(Comparator.comparingDouble(Word::middleY).thenComparingDouble(Word::left));
        List<Line> lines = new ArrayList<>();
        for (Word word : ordered) {
            Line home = null;
            for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 6); i--) {
                if (lines.get(i).holds(word) && (home == null || lines.get(i).overlap(word) > home.overlap(word))) {
                    home = lines.get(i);
                }
            }
            if (home == null) {
                home = new Line();
                lines.add(home);
            }
            home.add(word);
        }
        lines.sort(Comparator.comparingDouble(line -> line.bottom));
        lines.forEach(line -> line.words.sort(Comparator.comparingDouble(Word::left)));
        return lines;
    }

    private void add(Word word) {
        words.add(word);
        // Long words of full height place the line; raised footnote marks hardly move it.
        double gain = Math.max(1e-3, word.height() * (word.right() - word.left()));
        top = (top * weight + word.top() * gain) / (weight + gain);
        bottom = (bottom * weight + word.bottom() * gain) / (weight + gain);
        weight += gain;
    }

    private double overlap(Word word) {
        return Math.min(bottom, word.bottom()) - Math.max(top, word.top());
    }

    private boolean holds(Word word) {
        return overlap(word) > 0.5 * Math.min(bottom - top, word.height());
    }

    List<Word> words() {
        return words;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    double left() {
        return words.getFirst().left();
    }

    /** Returns whether a word is a raised mark, as footnotes have: small digits above the line. */
    boolean isRaised(Word word) {
        double height = bottom - top;
        return word.measured()
                && word.text().length() <= 3
                && word.text().chars().allMatch(c -> c >= '0' && c <= '9')
                && word.height() < 0.8 * height
                && word.bottom() < bottom - 0.12 * height;
    }

    /** Returns the text of a word; raised digits stay raised. */
    String text(Word word) {
        if (!isRaised(word)) {
            return word.text();
        }
        StringBuilder out = new StringBuilder();
        word.text().chars().forEach(c -> out.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
        return out.toString();
    }

    /** Returns whether a word follows the one before it without a space: next to a raised mark there may be none. */
    boolean isClose(Word before, Word word) {
        return (isRaised(before) || isRaised(word)) && word.left() - before.right() < 0.15 * (bottom - top);
    }

    /** Returns the words with single spaces. */
    String plain() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            out.append(i == 0 || isClose(words.get(i - 1), words.get(i)) ? "" : " ")
                    .append(text(words.get(i)));
        }
        return out.toString();
    }
}
