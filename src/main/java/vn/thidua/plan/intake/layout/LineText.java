package vn.thidua.plan.intake.layout;

import java.util.Arrays;
import java.util.List;

/** Writes a line so that what stands apart on paper stands apart in the text, at about the same column. */
final class LineText {
    private static final int WIDEST = 240;

    private LineText() {}

    static String of(Line line, Measure measure) {
        StringBuilder out = new StringBuilder();
        List<Word> words = line.words();
        double gap = columnGap(words, measure);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int column = (int) Math.clamp((word.left() - measure.left()) / measure.character() + 0.25, 0, WIDEST);
            if (i == 0) {
                out.repeat(' ', column);
            } else if (word.left() - words.get(i - 1).right() > gap) {
                out.repeat(' ', Math.max(2, column - out.length()));
            } else if (!line.isClose(words.get(i - 1), word)) {
                out.append(' ');
            }
            out.append(line.text(word));
        }
        return out.toString();
    }

    /** Justified lines have wide gaps everywhere; a column gap is wide and much wider than the line's own. */
    private static double columnGap(List<Word> words, Measure measure) {
        double[] gaps = new double[Math.max(0, words.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).left() - words.get(i).right();
        }
        Arrays.sort(gaps);
        double usual = gaps.length < 3 ? 0 : gaps[gaps.length / 2];
        return Math.min(Math.max(2 * measure.character(), 2.2 * usual), 6 * measure.character());
    }
}
