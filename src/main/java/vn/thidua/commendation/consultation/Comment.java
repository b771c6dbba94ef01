package vn.thidua.commendation.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.ConsultationId;
import vn.thidua.commendation.ProposalId;

/**
 * What somebody of the public says.
 *
 * @param about about whom, null for all candidates
 * @param contact who it is and how to reach them, masked
 * @param look what the office decided
 */
@NamedInterface("desk")
public record Comment(
        UUID id,
        ConsultationId consultation,
        @Nullable ProposalId about,
        String text,
        String contact,
        Instant sentAt,
        Look look,
        Reply reply,
        long version) {

    /** Whether it is shown. */
    public enum State {
        /** Nobody looked at it. */
        NEW,
        /** The public sees it. */
        SHOWN,
        /** It is not shown, with a reason. */
        HIDDEN
    }

    /**
     * What the office decided.
     *
     * @param matters whether it has to be judged before the candidate goes on
     * @param at when, null before
     */
    public record Look(
            State state,
            boolean matters,
            String why,
            @Nullable Instant at,
            String by) {}

    /**
     * What the office answers.
     *
     * @param at when, null before
     */
    public record Reply(String text, @Nullable Instant at, String by) {}

    /** Tells whether it stands so. */
    public boolean is(State state) {
        return look.state() == state;
    }
}
