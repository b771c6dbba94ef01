package vn.thidua.scoring.round;

import java.util.UUID;

/** Tells whether the places of a group are final, so that nothing that they rest on changes any more. */
public interface FinalPlaces {

    /** Tells whether they are final and nobody opened them again. */
    boolean closed(UUID group);
}
