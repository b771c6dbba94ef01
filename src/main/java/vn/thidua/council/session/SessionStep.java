package vn.thidua.council.session;

import java.time.Instant;

/** Something that became of a session. */
public record SessionStep(String what, String word, Instant at, String by) {}
