package vn.thidua.scoring.grading;

import org.springframework.modulith.NamedInterface;

/** How well a unit or a person fulfilled its tasks in a year, the best first. */
@NamedInterface("desk")
public enum Grade {
    /** Hoàn thành xuất sắc nhiệm vụ. */
    EXCELLENT,
    /** Hoàn thành tốt nhiệm vụ. */
    GOOD,
    /** Hoàn thành nhiệm vụ. */
    DONE,
    /** Không hoàn thành nhiệm vụ. */
    NOT_DONE;

    /** Returns the lower one of two. */
    public Grade lower(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Tells whether it is one of those that are praised: the two best. */
    public boolean high() {
        return this == EXCELLENT || this == GOOD;
    }

    /** Returns the grade of a place in an order of classes, the best class first, from 0; what comes behind the last is the lowest. */
    public static Grade ofClass(int place) {
        return values()[Math.clamp(place, 0, values().length - 1)];
    }
}
