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
 * @param principal whose role it was, where the person stood in for somebody; null for a role of one's own
 */
public record By(
        @Nullable UUID account,
        String name,
        String role,
        @Nullable UUID unit,
        @Nullable Principal principal) {

    /** The program itself, for example when it expands recurring deadlines. */
    public static final By PROGRAM = new By(null, "Thi Đua", "PROGRAM", null);

    /** The person for whom somebody stood in. */
    public record Principal(UUID account, String name) {}

    /** Makes the author of an act in a role of their own. */
    public By(@Nullable UUID account, String name, String role, @Nullable UUID unit) {
        this(account, name, role, unit, null);
    }
}
