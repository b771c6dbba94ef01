package vn.thidua.access;

import java.time.Instant;

/** The time on people's phones, by which authenticator apps make their codes: the time of the program, unless that goes by a clock of its own. */
@FunctionalInterface
public interface PhoneTime {

    /** Returns the present moment. */
    Instant now();
}
