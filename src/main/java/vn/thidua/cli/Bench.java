package vn.thidua.cli;

import java.util.List;

/** A measurement that can be repeated with {@code ./thidua bench NAME}; found by {@link java.util.ServiceLoader} among the tests. */
public interface Bench {

    /** Returns the name on the command line. */
    String name();

    /** Measures. */
    List<Figure> measure() throws Exception;

    /**
     * Measures with more data than usual, one size after the other; where the size makes no difference, once.
     *
     * @param times how many times as much as usual
     */
    default List<Figure> measure(List<Integer> times) throws Exception {
        return measure();
    }

    /** Returns the names of its parts, where each can be measured alone. */
    default List<String> parts() {
        return List.of();
    }

    /**
     * Measures one part.
     *
     * @param part one of {@link #parts}
     * @param size how many of what it measures with, 0 for as many as usual; goals are for as many as usual
     */
    default List<Figure> part(String part, int size) throws Exception {
        throw new IllegalArgumentException(part);
    }

    /**
     * One measured figure.
     *
     * @param unit unit of value, goal and compared value
     * @param goal the bar, reached when {@code value <= goal}, or {@code value >= goal} if {@code moreIsBetter}; not a number where none was set
     * @param comparedWith what the other value is of, empty without comparison
     */
    record Figure(
            String name,
            double value,
            String unit,
            double goal,
            boolean moreIsBetter,
            String comparedWith,
            double compared) {

        /** Returns a figure that no goal was set for. */
        public static Figure of(String name, double value, String unit) {
            return new Figure(name, value, unit, Double.NaN, false, "", Double.NaN);
        }

        /** Returns a figure that shall be at most the goal. */
        public static Figure atMost(String name, double value, String unit, double goal) {
            return new Figure(name, value, unit, goal, false, "", Double.NaN);
        }

        /** Returns a figure that shall be at least the goal. */
        public static Figure atLeast(String name, double value, String unit, double goal) {
            return new Figure(name, value, unit, goal, true, "", Double.NaN);
        }

        /** Returns the same figure beside that of something else. */
        public Figure against(String what, double other) {
            return new Figure(name, value, unit, goal, moreIsBetter, what, other);
        }

        /** Tells whether the goal is met, where one was set. */
        public boolean met() {
            return !hasGoal() || (moreIsBetter ? value >= goal : value <= goal);
        }

        /** Tells whether a goal was set. */
        public boolean hasGoal() {
            return !Double.isNaN(goal);
        }

        /** Returns value ÷ compared value, not a number without comparison. */
        public double ratio() {
            return value / compared;
        }
    }
}
