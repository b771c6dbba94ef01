package vn.thidua.plan.reading.structure;

import java.util.Arrays;

/**
 * Where the characters of a text stand in the raw text.
 *
 * <p>Kept as runs in which each character but the last stands for exactly one raw character: one run does for most lines, where an offset for every
 * character would weigh more than the text.
 */
final class Places {

    /** Numbers kept of a run: index of its first character, raw offset of that, raw offset behind its last character. */
    private static final int WIDTH = 3;

    private static final int START = 1;
    private static final int END = 2;

    /** Of each run three numbers, and behind them the number of characters. */
    private final int[] runs;

    private Places(int[] runs) {
        this.runs = runs;
    }

    /** Returns the raw offset of a character. */
    int start(int index) {
        int run = run(index);
        return runs[run + START] + index - runs[run];
    }

    /** Returns the raw offset behind a character. */
    int end(int index) {
        int run = run(index);
        return index + 1 == runs[run + WIDTH] ? runs[run + END] : runs[run + START] + index - runs[run] + 1;
    }

    /** Where the numbers of the run begin that a character lies in. */
    private int run(int index) {
        int low = 0;
        int high = runs.length / WIDTH - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[middle * WIDTH] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * WIDTH;
    }

    /** Collects places character by character. */
    static final class Builder {

        private static final int CLOSED = -1;

        private int[] runs = new int[8 * WIDTH];
        private int end;
        private int length;

        /** Where the next character must start to go on with the last run. */
        private int next = CLOSED;

        void add(int from, int to) {
            if (from != next) {
                begin(from);
            }
            runs[end - WIDTH + END] = to;
            next = to == from + 1 ? to : CLOSED;
            length++;
        }

        private void begin(int from) {
            if (end == runs.length) {
                runs = Arrays.copyOf(runs, 2 * end);
            }
            runs[end] = length;
            runs[end + START] = from;
            end += WIDTH;
        }

        /** Raw offset behind the last character, 0 where there is none. */
        int lastEnd() {
            return end == 0 ? 0 : runs[end - WIDTH + END];
        }

        void clear() {
            end = 0;
            length = 0;
            next = CLOSED;
        }

        Places build() {
            int[] all = Arrays.copyOf(runs, end + 1);
            all[end] = length;
            return new Places(all);
        }
    }
}
