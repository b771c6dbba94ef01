package vn.thidua.commendation.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.RecipientKind;

/**
 * Who is proposed, as known when that was written down.
 *
 * @param subject the person or the unit; null for a household, which is known by name and address only
 * @param post post and unit of a person, address of a household
 * @param head whether the person heads the unit
 */
@NamedInterface("desk")
public record Recipient(RecipientKind kind, @Nullable UUID subject, String name, String post, boolean head) {}
