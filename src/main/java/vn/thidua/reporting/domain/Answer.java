package vn.thidua.reporting.domain;

import org.springframework.modulith.NamedInterface;

/** What a unit can say of a target in a period; to say nothing is to miss it. */
@NamedInterface("desk")
public enum Answer {
    /** A figure; zero is one. */
    FIGURE,
    /** Nothing of the kind has happened so far (chưa phát sinh). */
    NOTHING_YET,
    /** It does not concern the unit (không áp dụng). */
    NOT_APPLICABLE
}
