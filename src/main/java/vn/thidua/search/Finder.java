package vn.thidua.search;

import java.util.List;

/** Finds the things of one sort that a person may see. */
public interface Finder {

    /** Returns the sort. */
    Sort sort();

    /** Returns what fits best, the best first, at most as many as wanted; takes a fixed number of statements. */
    List<Found> find(Wanted wanted);
}
