package vn.thidua.award.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as it stands in its place: few lines before many as long as letters stay large, then the largest letters that fit, lines about equally long. Words are never broken and nothing is left out.
 *
 * @param size of the letters, in points
 * @param lines from top to bottom
 */
record Fit(double size, List<String> lines) {

    /** From one line to the next, in sizes of letters. */
    static final double LEADING = 1.16;

    private static final double POINTS = 72 / 25.4;
    private static final double STEP = 0.5;
    private static final double WORTH_A_LINE = 0.9;
    private static final double SMALL = 0.01;

    /** Returns how the text stands in the place, nothing where it does not fit in the smallest letters. */
    static Optional<Fit> of(String text, Box box, Lettering lettering) {
        List<String> paragraphs = text.lines().toList();
        Letters letters = Letters.of(lettering.face());
        Optional<Fit> best = Optional.empty();
        for (int lines = paragraphs.size(); lines <= lettering.lines(); lines++) {
            Optional<Fit> fit = largest(paragraphs, lines, box, lettering, letters);
            if (fit.isPresent()
                    && (best.isEmpty()
                            || fit.get().size() * WORTH_A_LINE > best.get().size())) {
                best = fit;
            }
        }
        return best;
    }

    double height() {
        return lines.size() * size * LEADING;
    }

    private static Optional<Fit> largest(
            List<String> paragraphs, int lines, Box box, Lettering lettering, Letters letters) {
        double width = box.width() * POINTS;
        double height = box.height() * POINTS + SMALL;
        double most = Math.min(lettering.largest(), height / lines / LEADING);
        for (double size = Math.floor(most / STEP) * STEP; size >= lettering.least() - SMALL; size -= STEP) {
            List<String> wrapped = wrap(paragraphs, width / size, letters);
            if (wrapped.size() <= lines && !wrapped.isEmpty()) {
                return Optional.of(new Fit(size, even(paragraphs, wrapped, width / size, letters)));
            }
        }
        return Optional.empty();
    }

    /* Half a line less to go and the last line is as long as the others: the narrowest width that needs no more lines. */
    private static List<String> even(List<String> paragraphs, List<String> wrapped, double width, Letters letters) {
        if (wrapped.size() == 1) {
            return wrapped;
        }
        List<String> best = wrapped;
        double narrow = width / 3;
        double wide = width;
        while (wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            List<String> tried = wrap(paragraphs, middle, letters);
            if (!tried.isEmpty() && tried.size() <= wrapped.size()) {
                best = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return best;
    }

    /** Returns the lines that are no wider than a width in letters of one point; none where a word is wider. */
    private static List<String> wrap(List<String> paragraphs, double width, Letters letters) {
        List<String> lines = new ArrayList<>();
        double gap = letters.wide(" ");
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder();
            double used = 0;
            for (String word : paragraph.split(" ", -1)) {
                double wide = letters.wide(word);
                if (wide > width) {
                    return List.of();
                }
                if (!line.isEmpty() && used + gap + wide > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                used = line.isEmpty() ? wide : used + gap + wide;
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
