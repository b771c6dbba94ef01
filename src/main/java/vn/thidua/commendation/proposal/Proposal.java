package vn.thidua.commendation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;

/**
 * A unit proposes somebody.
 *
 * @param ask what of the round it is for
 * @param form code of the title or form
 * @param dossier what the unit sends in for the round
 * @param unit that proposes
 * @param who is proposed
 */
@NamedInterface("desk")
public record Proposal(
        ProposalId id,
        AwardRoundId round,
        UUID ask,
        String form,
        UUID dossier,
        UnitId unit,
        Recipient who,
        Deeds deeds,
        Optional<TakenAlong> takenAlong,
        Course course,
        String changedBy,
        long version) {

    /**
     * What they did.
     *
     * @param text in words
     * @param initiative name of the initiative on which it rests, empty for none
     */
    @NamedInterface("desk")
    public record Deeds(String text, String initiative) {}

    /**
     * How far it is.
     *
     * @param receivedOn day of receipt, null before
     * @param receipt number of the receipt, empty before
     * @param late whether it was submitted after the last day
     * @param againBy last day to send a returned one again, null where none was set
     */
    @NamedInterface("desk")
    public record Course(
            ProposalState state,
            @Nullable Instant submittedAt,
            @Nullable LocalDate receivedOn,
            String receipt,
            boolean late,
            @Nullable LocalDate againBy) {}

    /** Returns its state. */
    public ProposalState state() {
        return course.state();
    }

    /** Returns the day by whose law it is judged: that of its receipt, today before. */
    public LocalDate judgedAsOf(LocalDate today) {
        LocalDate received = course.receivedOn();
        return received == null ? today : received;
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/proposals/" + id;
    }
}
