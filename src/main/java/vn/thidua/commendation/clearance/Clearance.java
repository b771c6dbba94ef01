package vn.thidua.commendation.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;

/**
 * What one body is asked about candidates of a round.
 *
 * @param unit the body where it has accounts here, null for one outside
 * @param body its name when it was asked
 * @param linkUntil last day on which the link opens by which it answers, null where there is none
 * @param items candidates in their order
 */
@NamedInterface("desk")
public record Clearance(
        ClearanceId id,
        AwardRoundId round,
        @Nullable UnitId unit,
        String body,
        Term term,
        String words,
        String askedBy,
        @Nullable LocalDate linkUntil,
        Answered answered,
        Withdrawn withdrawn,
        List<Item> items,
        String changedBy,
        long version) {

    public Clearance {
        items = List.copyOf(items);
    }

    /**
     * How long it has.
     *
     * @param days how many working days
     * @param askedOn day on which it was asked
     * @param dueOn last day for the answer
     */
    public record Term(int days, LocalDate askedOn, LocalDate dueOn) {}

    /**
     * Its answer.
     *
     * @param at when it came or was entered, null while there is none
     * @param on the day that counts, null while there is none
     * @param by who answered for the body
     * @param paper number of the paper, empty where it was none
     */
    public record Answered(@Nullable Instant at, @Nullable LocalDate on, String by, Way way, String paper) {}

    /**
     * Whether the office took the request back.
     *
     * @param at when, null while it stands
     */
    public record Withdrawn(@Nullable Instant at, String by, String why) {}

    /**
     * A candidate.
     *
     * @param post post and unit of a person, address of a household
     * @param form code of the title or form
     * @param says what the body says, null while it has not answered
     */
    public record Item(
            ProposalId proposal,
            String name,
            String post,
            String form,
            @Nullable Says says,
            String reason) {}

    /** How a body answers. */
    public enum Way {
        /** Not at all so far. */
        NONE,
        /** With an account of its own. */
        ACCOUNT,
        /** By the link. */
        LINK,
        /** On paper, which the office entered. */
        PAPER
    }

    /** What a body says about a candidate. */
    public enum Says {
        /** Nothing speaks against it. */
        NONE,
        /** Something does. */
        OBJECTS
    }

    /** How it stands. */
    public enum Standing {
        /** The body has time yet. */
        WAITING,
        /** The last day is over and the body has said nothing, which is no consent. */
        SILENT,
        /** It answered in time. */
        ANSWERED,
        /** It answered when the last day was over. */
        LATE,
        /** The office took the request back. */
        WITHDRAWN
    }

    /** Returns how it stands on a day. */
    public Standing standing(LocalDate today) {
        if (withdrawn.at() != null) {
            return Standing.WITHDRAWN;
        }
        LocalDate on = answered.on();
        if (on != null) {
            return on.isAfter(term.dueOn()) ? Standing.LATE : Standing.ANSWERED;
        }
        return today.isAfter(term.dueOn()) ? Standing.SILENT : Standing.WAITING;
    }

    /** Tells whether an answer is still to come. */
    public boolean open() {
        return withdrawn.at() == null && answered.at() == null;
    }

    /** Returns to how many candidates the body objects. */
    public int objections() {
        return (int) items.stream().filter(one -> one.says() == Says.OBJECTS).count();
    }

    /** Tells whether its link opens on a day, be it only to show that, when and by whom it was answered. */
    public boolean linked(LocalDate today) {
        LocalDate until = linkUntil;
        return until != null && withdrawn.at() == null && !today.isAfter(until);
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/clearances/" + id;
    }
}
