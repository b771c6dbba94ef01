package vn.thidua.scoring.grading;

import org.springframework.modulith.NamedInterface;

/** Whose grade it is. */
@NamedInterface("desk")
public enum GradeSort {
    /** A unit's. */
    UNIT,
    /** A person's. */
    PERSON
}
