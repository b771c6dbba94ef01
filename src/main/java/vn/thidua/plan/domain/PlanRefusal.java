package vn.thidua.plan.domain;

import vn.thidua.shared.RefusalCode;

/** Why the module plan says no. */
public enum PlanRefusal implements RefusalCode {
    /** The program has not read it yet. */
    NOT_READ_YET("PLAN-101", 409),
    /** It could not be read. */
    NOT_READABLE("PLAN-102", 409),
    /** It is approved and can no longer be changed. */
    ALREADY_APPROVED("PLAN-103", 409),
    /** A newer version replaced it. */
    REPLACED("PLAN-104", 409),
    /** Items are undecided. {0} how many. */
    ITEMS_OPEN("PLAN-105", 409),
    /** Serious warnings have no reason. {0} how many. */
    WARNINGS_OPEN("PLAN-106", 409),
    /** A newer version is there. {0} its number. */
    NEWER_VERSION("PLAN-107", 409),
    /** It was given up. */
    GIVEN_UP("PLAN-108", 409),
    /** Nothing to take back. */
    NOTHING_TO_UNDO("PLAN-109", 409),
    /** Someone else has changed it since. {0} label, {1} who. */
    UNDO_OVERTAKEN("PLAN-110", 409),
    /** Nothing was accepted. */
    NOTHING_KEPT("PLAN-111", 409),
    /** More than one item of a kind that a plan has once. {0} labels. */
    TWICE("PLAN-112", 409),
    /** The reading is not under way. */
    NOT_READING("PLAN-113", 409),
    /** Reading again makes sense only after a failure. */
    NOT_FAILED("PLAN-114", 409),
    /** No file was chosen. */
    NO_FILE("PLAN-121", 422),
    /** The file is too large. {0} limit in MB. */
    TOO_LARGE("PLAN-123", 413),
    /** The same file is there already. {0} title of the plan. */
    SAME_FILE("PLAN-125", 409);

    private final String code;
    private final int status;

    PlanRefusal(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
