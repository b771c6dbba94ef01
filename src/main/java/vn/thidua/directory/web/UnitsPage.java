package vn.thidua.directory.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.organization.Unit;

/**
 * The directory of units.
 *
 * @param query what is searched for, empty for the whole tree
 * @param kind code of the only kind shown, empty for all
 * @param under the unit whose part of the tree is shown
 * @param path from the top to that unit
 * @param total number of units today
 */
public record UnitsPage(
        List<Row> rows, KindNames kinds, String query, String kind, Optional<Unit> under, List<Unit> path, int total) {

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
