package vn.thidua.council.session;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A member is kept out of a vote.
 *
 * @param holds false once it was lifted
 */
@NamedInterface("desk")
public record Recusal(UUID item, UUID seat, Why why, String word, boolean holds, String by) {

    /** Why. */
    @NamedInterface("desk")
    public enum Why {
        /** It is the member. */
        OWN_NAME,
        /** It is the unit of the member, or somebody of it. */
        OWN_UNIT,
        /** By hand. */
        OTHER
    }
}
