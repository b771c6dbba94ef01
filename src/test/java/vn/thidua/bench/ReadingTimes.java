package vn.thidua.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.cli.Bench.Figure;
import vn.thidua.plan.reading.PlanReader;

/** How the time of reading grows with the text, in time of the processor, so that what else runs on the machine counts little. */
final class ReadingTimes {

    private static final int MEGABYTE = 1_000_000;
    private static final int HOSTILE = 400_000;

    /** Twice the text may take so many times the time: two, and room for what the measurement wavers. */
    private static final double DOUBLED = 2.5;

    /** Pieces that a reader may look far around, or go through again and again. */
    private static final List<String> PIECES = List.of(
            "(",
            "“",
            "| ",
            "|\n",
            "|--|--|\n",
            "\t",
            "a<br>",
            "9",
            "và, ",
            "1.1.1.1.1.1 ",
            "1. A\n",
            "- a\n+ b\n",
            "Điều 1. A\n",
            "II. NỘI DUNG\n1. A\n",
            "Giao Phòng A chủ trì (giao Phòng B chủ trì, ",
            "trước ngày 5/5/2026 ",
            "tăng từ 5% đến ",
            "Bằng khen của ",
            "Sở Nội vụ, ",
            "12/KH-UBND ",
            "TT\tNội dung\tChủ trì\n1\tA\tB\n\n");

    private ReadingTimes() {}

    /** Returns the times of plans up to 10 MB, and how much longer a megabyte takes in the longest. */
    static List<Figure> growth() {
        List<Figure> figures = new ArrayList<>();
        double one = millis(SamplePlans.ofSize(MEGABYTE));
        for (double size : new double[] {0.1, 1, 2.5, 5, 10}) {
            double time = size == 1 ? one : millis(SamplePlans.ofSize((int) (size * MEGABYTE)));
            String name = "%s MB".formatted(size == (int) size ? (int) size : size);
            figures.add(Figure.atMost(name, time, "ms CPU", 1.5 * size * one).against("1 MB", one));
            if (size == 10) {
                figures.add(Figure.atMost("ratio per MB 10 MB / 1 MB", time / one / size, "", 1.5));
            }
        }
        return figures;
    }

    /** Returns for each hostile piece how many times longer twice as many of it take. */
    static List<Figure> hostile() {
        return PIECES.stream().map(ReadingTimes::doubled).toList();
    }

    private static Figure doubled(String piece) {
        double once = millis(SamplePlans.repeating(piece, HOSTILE));
        double twice = millis(SamplePlans.repeating(piece, 2 * HOSTILE));
        String shown = piece.replace("\n", "\\n").replace("\t", "\\t");
        return Figure.atMost("“" + shown + "”, twice as many", twice / once, "times", DOUBLED);
    }

    /** Best of four readings, the first of which warms up, in milliseconds of the processor. */
    private static double millis(String plan) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            PlanReader.read(plan);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }
}
