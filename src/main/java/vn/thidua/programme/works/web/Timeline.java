package vn.thidua.programme.works.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.programme.works.KeyWork;

/**
 * A key work as a line of time: where it begins and is to end, its milestones, and today. A picture beside the table that says the same.
 *
 * @param today place of today, null where that is before or after the line
 * @param planned from where to where it is planned
 * @param points the milestones
 */
public record Timeline(@Nullable Integer today, Stretch planned, List<Point> points, LocalDate from, LocalDate to) {

    /** How wide the picture is. */
    public static final int WIDTH = 1000;

    private static final int MARGIN = 20;

    /** From where to where something reaches. */
    public record Stretch(int from, int to) {

        /** Returns how wide it is. */
        public int width() {
            return Math.max(1, to - from);
        }
    }

    /**
     * A milestone.
     *
     * @param number its number in the table, from 1
     * @param planned where it is planned
     * @param done where it was reached, null before
     * @param tone class of its colour
     */
    public record Point(int number, int planned, @Nullable Integer done, String tone) {

        /** Returns where its number stands. */
        public int place() {
            return done == null ? planned : done;
        }
    }

    static Timeline of(KeyWork work, LocalDate today) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(work.plan().startsOn(), work.plan().lastDay()),
                        work.milestones().stream()
                                .flatMap(one ->
                                        Stream.concat(Stream.of(one.plannedOn()), Stream.ofNullable(one.doneOn()))))
                .toList();
        LocalDate from = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate to = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        List<Point> points = new ArrayList<>();
        for (KeyWork.Milestone one : work.milestones()) {
            LocalDate done = one.doneOn();
            points.add(new Point(
                    points.size() + 1,
                    place(one.plannedOn(), from, to),
                    done == null ? null : Integer.valueOf(place(done, from, to)),
                    one.tone(today)));
        }
        return new Timeline(
                today.isBefore(from) || today.isAfter(to) ? null : Integer.valueOf(place(today, from, to)),
                new Stretch(
                        place(work.plan().startsOn(), from, to),
                        place(work.plan().lastDay(), from, to)),
                points,
                from,
                to);
    }

    private static int place(LocalDate day, LocalDate from, LocalDate to) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return (int) (MARGIN + (WIDTH - 2 * MARGIN) * ChronoUnit.DAYS.between(from, day) / all);
    }
}
