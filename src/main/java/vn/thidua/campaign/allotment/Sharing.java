package vn.thidua.campaign.allotment;

/** How goals were come by. */
public enum Sharing {
    /** Typed one by one. */
    BY_HAND,
    /** The same for all. */
    EQUALLY,
    /** By how many people live there. */
    BY_POPULATION,
    /** By what units came to the last time. */
    BY_LAST_RESULT;

    /** Tells whether a weight is needed for each unit. */
    public boolean weighs() {
        return this == BY_POPULATION || this == BY_LAST_RESULT;
    }
}
