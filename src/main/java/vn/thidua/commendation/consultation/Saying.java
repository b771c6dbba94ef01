package vn.thidua.commendation.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.ProposalId;

/**
 * What somebody of the public sends.
 *
 * @param id by which the same sent twice is known
 * @param about about whom, null for all candidates
 * @param name may be empty
 * @param reach phone number or mail address
 */
@NamedInterface("desk")
public record Saying(UUID id, @Nullable ProposalId about, String text, String name, String reach) {}
