package vn.thidua.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as known at that moment; kept with the act so that later renaming changes no history.
 *
 * @param account the account, or null for the program itself
 * @param name the name shown
 * @param role code of the role used
 * @param unit the unit the role was held for
 */
public record By(
        @Nullable UUID account,
        String name,
        String role,
        @Nullable UUID unit) {

    /** The program itself, for example when it expands recurring deadlines. */
    public static final By PROGRAM = new By(null, "Thi Đua", "PROGRAM", null);
}
