package vn.thidua.plan.intake.layout;

import java.util.List;

/**
 * The typical sizes of a page.
 *
 * @param left x of the left-most word
 * @param character width of a character
 * @param pitch distance of two lines
 */
record Measure(double left, double character, double pitch) {

    static Measure of(List<Word> words, List<Line> lines) {
        double left = words.stream().mapToDouble(Word::left).min().orElse(0);
        double[] widths = words.stream()
                .filter(word -> word.text().length() > 1)
                .mapToDouble(word -> (word.right() - word.left()) / word.text().length())
                .sorted()
                .toArray();
        double[] heights = words.stream().mapToDouble(Word::height).sorted().toArray();
        double height = median(heights, 10);
        double character = Math.max(median(widths, height / 2), height / 20 + 1e-6);
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = lines.get(i + 1).bottom() - lines.get(i).bottom();
        }
        java.util.Arrays.sort(steps);
        double pitch = Math.clamp(median(steps, height * 1.5), height * 1.2, height * 3 + 1e-6);
        return new Measure(left, character, pitch);
    }

    private static double median(double[] sorted, double fallback) {
        return sorted.length == 0 ? fallback : sorted[sorted.length / 2];
    }
}
