package vn.thidua.plan.reading.structure;

import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a body were broken.
 *
 * @param wrapped whether paragraphs run over several lines
 * @param spaced whether blank lines stand between all paragraphs
 * @param indented whether paragraphs begin with an indent
 * @param base indent of lines that continue
 * @param width usual length of a full line with its indent
 */
record Layout(boolean wrapped, boolean spaced, boolean indented, int base, int width) {

    static final int INDENT = 3;

    static Layout of(List<Line> lines) {
        int pairs = 0;
        int lower = 0;
        int marked = 0;
        int markedLoose = 0;
        int flush = 0;
        int flushLower = 0;
        int deep = 0;
        int base = commonIndent(lines);
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean marker = line.marker() != null;
            boolean continues = Character.isLowerCase(line.text().charAt(0)) && !marker;
            if (marker) {
                marked++;
                markedLoose += line.loose() ? 1 : 0;
            } else if (!line.loose()) {
                pairs++;
                lower += continues ? 1 : 0;
            }
            if (line.indent() >= base + INDENT) {
                deep++;
            } else if (!marker) {
                flush++;
                flushLower += continues ? 1 : 0;
            }
        }
        boolean wrapped = pairs >= 3 && lower * 5 >= pairs * 2;
        boolean spaced = wrapped && marked > 3 && markedLoose * 100 >= marked * 93;
        boolean indented = wrapped && deep * 12 >= lines.size() && flushLower * 2 >= flush;
        return new Layout(wrapped, spaced, indented, base, width(lines));
    }

    /** The smallest indent that a fifth of the lines have. */
    private static int commonIndent(List<Line> lines) {
        int[] counts = new int[64];
        lines.forEach(line -> counts[Math.min(63, line.indent())]++);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] * 5 >= lines.size()) {
                return i;
            }
        }
        return 0;
    }

    private static int width(List<Line> lines) {
        int[] widths = lines.stream()
                .mapToInt(line -> line.indent() + line.text().length())
                .filter(width -> width < 180)
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[(widths.length - 1) * 9 / 10];
    }

    /** Whether a line is so long that the first word of the next one did not fit on it. */
    boolean isFull(Line line, Line next) {
        int word = next.text().toString().indexOf(' ');
        int wordLength = word < 0 ? next.text().length() : word;
        return line.indent() + line.text().length() + 1 + wordLength >= width * 9 / 10;
    }

    @Override
    public String toString() {
        return Arrays.asList(wrapped, spaced, indented, base, width).toString();
    }
}
