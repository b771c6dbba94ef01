package vn.thidua.memory;

/** What is remembered is about these; each module says in its migrations which of its tables belong to one ({@code change_mark}). */
public enum Subject {
    /** Who holds which role. */
    ACCESS,
    /** Which units there are, what they belong to and who has the work of those that have ended. */
    ORGANIZATION,
    /** What campaigns hold, whom they address and what falls due. */
    CAMPAIGN,
    /** Which periods are closed. */
    PERIOD,
    /** Rules of the province over the law of the nation, and the calendar of its working days. */
    LAW
}
