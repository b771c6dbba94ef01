package vn.thidua.plan.reading.structure;

import java.util.Arrays;

/**
 * Where the characters of a text stand in the raw text.
 *
 * <p>Kept as runs in which each character but the last stands for exactly one raw character: one run does for most lines, where an offset for every
 * character would weigh more than the text.
 */
final class Places {

    private final int[] firsts;
    private final int[] starts;
    private final int[] ends;

    /**
     * Makes places.
     *
     * @param firsts index of the first character of each run, and behind them the number of characters
     * @param starts raw offset of the first character of each run
     * @param ends raw offset behind the last character of each run
     */
    private Places(int[] firsts, int[] starts, int[] ends) {
        this.firsts = firsts;
        this.starts = starts;
        this.ends = ends;
    }

    /** Returns the raw offset of a character. */
    int start(int index) {
        int run = run(index);
        return starts[run] + index - firsts[run];
    }

    /** Returns the raw offset behind a character. */
    int end(int index) {
        int run = run(index);
        return index + 1 == firsts[run + 1] ? ends[run] : starts[run] + index - firsts[run] + 1;
    }

    private int run(int index) {
        if (starts.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(firsts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects places character by character. */
    static final class Builder {

        private static final int CLOSED = -1;

        private int[] firsts = new int[8];
        private int[] starts = new int[8];
        private int[] ends = new int[8];
        private int runs;
        private int length;

        /** Where the next character must start to go on with the last run. */
        private int next = CLOSED;

        void add(int start, int end) {
            if (start != next) {
                begin(start);
            }
            ends[runs - 1] = end;
            next = end == start + 1 ? end : CLOSED;
            length++;
        }

        private void begin(int start) {
            // One place is left for the number of characters.
            if (runs + 1 == firsts.length) {
                firsts = Arrays.copyOf(firsts, runs * 2);
                starts = Arrays.copyOf(starts, runs * 2);
                ends = Arrays.copyOf(ends, runs * 2);
            }
            firsts[runs] = length;
            starts[runs] = start;
            runs++;
        }

        /** Raw offset behind the last character, 0 where there is none. */
        int lastEnd() {
            return runs == 0 ? 0 : ends[runs - 1];
        }

        void clear() {
            runs = 0;
            length = 0;
            next = CLOSED;
        }

        Places build() {
            firsts[runs] = length;
            return new Places(Arrays.copyOf(firsts, runs + 1), Arrays.copyOf(starts, runs), Arrays.copyOf(ends, runs));
        }
    }
}
