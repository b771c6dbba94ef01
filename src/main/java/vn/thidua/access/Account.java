package vn.thidua.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Someone who can sign in.
 *
 * @param language {@code vi} or {@code en}
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param passwordChangedAt when the password was set
 * @param calendarKey secret part of the address of the calendar feed
 */
public record Account(
        AccountId id,
        String username,
        String name,
        Optional<String> email,
        String language,
        String theme,
        String calendarKey,
        boolean open,
        Instant passwordChangedAt) {

    /** Names the account without the key of its calendar, which opens something. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + username + "]";
    }
}
