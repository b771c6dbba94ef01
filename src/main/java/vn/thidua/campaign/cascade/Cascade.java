package vn.thidua.campaign.cascade;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who launched a campaign, and who did not.
 *
 * @param by null where units have to do so by no day
 */
public record Cascade(@Nullable LaunchDeadline by, List<LaunchLine> lines) {

    /** Returns the last day, or null. */
    public @Nullable LocalDate lastDay() {
        return by == null ? null : by.lastDay();
    }

    /** Returns how many units are so far. */
    public int count(LaunchState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** Returns in how many units the campaign goes on. */
    public int done() {
        return count(LaunchState.TOLD) + count(LaunchState.LAUNCHED);
    }

    /** Returns how many of these were late. */
    public int doneLate(LocalDate today) {
        return (int) lines.stream()
                .filter(line -> line.state().done() && line.late(lastDay(), today))
                .count();
    }

    /** Returns how many are overdue. */
    public int overdue(LocalDate today) {
        return (int) lines.stream()
                .filter(line -> !line.state().done() && line.late(lastDay(), today))
                .count();
    }
}
