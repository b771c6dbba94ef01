package vn.thidua.registration.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.WorkId;

/**
 * A work on the form of a unit.
 *
 * @param ord order on the form, from 1
 * @param typed as it was typed last
 * @param edited whether something was typed since it was submitted
 * @param why why it is changed, as long as the change is not submitted
 * @param stands as it was submitted last, null before
 * @param withdrawn when, by whom and why it was taken back, null where it was not
 * @param version for optimistic locking
 */
public record Work(
        WorkId id,
        int ord,
        WorkState state,
        Promise typed,
        boolean edited,
        String why,
        @Nullable Edition stands,
        @Nullable Withdrawal withdrawn,
        long version) {

    /** Who took a work back, when and why. */
    public record Withdrawal(Instant at, String by, String why) {}

    /** Returns what is shown to others: what was submitted last, else what is typed. */
    public Promise shown() {
        return stands == null ? typed : stands.promise();
    }

    /** Tells whether there is something to hand in. */
    public boolean open() {
        return state != WorkState.WITHDRAWN && edited;
    }

    /** Tells whether a change of it has to say why: somebody relies on what was promised. */
    public boolean wantsReason() {
        return state.promised();
    }
}
