package vn.thidua.access.domain;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * How a person came in; kept with the session.
 *
 * @param key names the session on pages, which never show what the cookie says
 * @param at when the person signed in
 * @param way how
 * @param agent what the browser says of itself, shortened
 */
public record SignedIn(UUID key, Instant at, Way way, String agent) implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "thidua.signedIn";

    /** Ways to sign in. */
    public enum Way {
        /** Name and password. */
        PASSWORD,
        /** Name and password, and a code. */
        CODE,
        /** A passkey. */
        PASSKEY,
        /** Another site vouched for the person. */
        PROVIDER
    }
}
