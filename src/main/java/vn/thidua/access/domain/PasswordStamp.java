package vn.thidua.access.domain;

import java.io.Serializable;
import java.time.Instant;

/** Kept with a session: since when the password had stood that opened it. A newer password ends the session. */
public record PasswordStamp(Instant since) implements Serializable {}
