package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;

/**
 * The directory of units.
 *
 * @param query what is searched for, empty for the whole tree
 * @param kind code of the only kind shown, empty for all
 * @param under the unit whose part of the tree is shown
 * @param path from the top to that unit
 * @param total number of units on the day
 * @param day the day as of which units are shown
 * @param today whether that is today
 * @param asToday whether units of another day are shown by the units of today
 * @param restated those lines, divided units last; none where units are shown as they were
 */
public record UnitsPage(
        List<Row> rows,
        KindNames kinds,
        String query,
        String kind,
        Optional<Unit> under,
        List<Unit> path,
        int total,
        LocalDate day,
        boolean today,
        boolean asToday,
        List<RestatedRow> restated) {

    /**
     * A line of the tree.
     *
     * @param depth levels above it on this page, from 0
     * @param hidden number of units directly below that the page leaves out
     * @param hit false where it is only shown because something below it was found
     */
    public record Row(Unit unit, int depth, int hidden, boolean hit) {

        /** Returns the class that moves the name to the right, six levels at most. */
        public String indent() {
            return "lvl-" + Math.min(depth, 6);
        }
    }

    /** Returns the path of the part of the tree below a unit, or of the whole tree. */
    public String open(Optional<UnitId> unit) {
        String below = unit.map(id -> "under=" + id).orElse("");
        String then = today ? "" : "day=" + day;
        String as = asToday ? "as=today" : "";
        String query = String.join(
                "&", Stream.of(below, then, as).filter(part -> !part.isEmpty()).toList());
        return query.isEmpty() ? "/units" : "/units?" + query;
    }

    /** Returns how many units of today there are among the lines. */
    public long lines() {
        return restated.stream().filter(row -> row.into().isEmpty()).count();
    }

    /** Returns how many units were divided. */
    public long divided() {
        return restated.size() - lines();
    }

    /** Tells whether something is searched for. */
    public boolean filtered() {
        return !query.isEmpty() || !kind.isEmpty();
    }

    /** Returns how many units were found. */
    public long hits() {
        return rows.stream().filter(Row::hit).count();
    }

    /** Tells whether more may have been found than are shown. */
    public boolean cut() {
        return hits() >= UnitTree.MOST_ROWS;
    }
}
