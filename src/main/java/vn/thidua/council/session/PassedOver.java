package vn.thidua.council.session;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.ProposalId;
import vn.thidua.council.SessionId;

/**
 * A proposal that was received and does not stand on the agenda.
 *
 * @param before the session before which it stands already, null where the law lets it be given without a vote
 * @param title of that session
 */
@NamedInterface("desk")
public record PassedOver(
        ProposalId proposal, String name, @Nullable SessionId before, String title) {}
