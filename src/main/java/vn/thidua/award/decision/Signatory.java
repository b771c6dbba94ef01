package vn.thidua.award.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.PersonId;

/**
 * Somebody who may sign for a body on a day.
 *
 * @param person null where the head is known by name only
 * @param post own post, as kept
 * @param headPost post of the head, as kept
 * @param mandate written delegation on which it rests, null for none
 * @param basis number of its paper, empty for none
 */
@NamedInterface("desk")
public record Signatory(
        Capacity capacity,
        @Nullable PersonId person,
        String name,
        String post,
        String headPost,
        @Nullable UUID mandate,
        String basis) {

    /** Returns what tells it among all who may sign. */
    public String key() {
        return capacity + ":" + (person == null ? "head" : person) + (mandate == null ? "" : ":" + mandate);
    }
}
