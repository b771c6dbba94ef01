package vn.thidua.scoring.editing;

import vn.thidua.scoring.scale.Way;

/** The ways in which points come about, to choose from. */
public enum WayKind {
    RATIO,
    BANDED,
    SAMPLED,
    COUNTED,
    YES_NO,
    EXPERT,
    WRITTEN;

    /** Returns that of a way. */
    public static WayKind of(Way way) {
        return switch (way) {
            case Way.Ratio any -> RATIO;
            case Way.Banded any -> BANDED;
            case Way.Sampled any -> SAMPLED;
            case Way.Counted any -> COUNTED;
            case Way.YesNo any -> YES_NO;
            case Way.Expert any -> EXPERT;
            case Way.Written any -> WRITTEN;
        };
    }

    /** Tells whether a quantity is chosen for it. */
    public boolean counts() {
        return this == RATIO || this == BANDED || this == SAMPLED || this == COUNTED;
    }
}
