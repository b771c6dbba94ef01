package vn.thidua.scoring.ranking.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.ranking.Move;
import vn.thidua.scoring.ranking.Seat;
import vn.thidua.shared.Paging;

/**
 * Where units would stand.
 *
 * @param lines those on the page, in the order in which they would stand
 * @param paging which of all lines these are
 * @param moved those with another place, in the order in which they would stand
 * @param gone those that would compete no more
 * @param onlyMoved whether only those with another place are listed
 */
public record TrialResult(List<Line> lines, Paging paging, List<Line> moved, List<Line> gone, boolean onlyMoved) {

    private static final int NAMED = 8;

    public TrialResult {
        lines = List.copyOf(lines);
        moved = List.copyOf(moved);
        gone = List.copyOf(gone);
    }

    /**
     * A unit.
     *
     * @param then null for one that would compete no more
     * @param touched whether something was supposed of it
     */
    public record Line(
            String name, @Nullable Seat now, @Nullable Seat then, boolean touched) {

        /** Returns what would be different. */
        public Move move() {
            Seat one = then == null ? now : then;
            if (one == null) {
                throw new IllegalStateException("a line without a unit");
            }
            return new Move(one.unit(), now, then);
        }

        /** Tells whether it would have another place, or one where it has none, or none where it has one. */
        boolean moves() {
            return !Objects.equals(now == null ? null : now.place(), then == null ? null : then.place());
        }
    }

    /**
     * Returns a page of the result.
     *
     * @param all units that would compete, in order
     */
    static TrialResult of(List<Line> all, List<Line> gone, int page, boolean onlyMoved) {
        List<Line> moved = all.stream().filter(Line::moves).toList();
        List<Line> listed = onlyMoved ? moved : all;
        Paging paging = new Paging(listed.size(), Math.max(1, page));
        return new TrialResult(listed.subList(paging.from(), paging.to()), paging, moved, gone, onlyMoved);
    }

    /** Returns how many would stand higher. */
    public long up() {
        return moved.stream().filter(line -> line.move().up() > 0).count();
    }

    /** Returns how many would stand lower. */
    public long down() {
        return moved.stream().filter(line -> line.move().up() < 0).count();
    }

    /** Returns the first of those with another place, to be named at once. */
    public List<Line> named() {
        return moved.subList(0, Math.min(NAMED, moved.size()));
    }
}
