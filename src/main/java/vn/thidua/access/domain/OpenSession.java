package vn.thidua.access.domain;

import java.time.Instant;

/**
 * A session of a person that has not ended.
 *
 * @param lastSeen when it was last used
 */
public record OpenSession(SignedIn signedIn, Instant lastSeen) {

    /** Returns the browser in words. */
    public BrowserName browser() {
        return BrowserName.of(signedIn.agent());
    }
}
