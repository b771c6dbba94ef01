package vn.thidua.council.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.access.Account;
import vn.thidua.council.body.Council;
import vn.thidua.council.session.AgendaGroup;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.PassedOver;
import vn.thidua.council.session.Recusal;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.SessionState;
import vn.thidua.council.session.SessionStep;
import vn.thidua.council.session.Tally;
import vn.thidua.evidence.Evidence;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * A session: what stands on the agenda, who is there, how far the vote is, what came out.
 *
 * @param secret whether the ballot is or will be secret
 * @param out who is kept out of which vote
 * @param passed proposals that were passed over when the agenda was made, for the office only
 * @param screen how many vote on screen
 * @param voted how many of them did
 * @param paper how many vote on paper
 * @param votes whether the person has a seat from which to vote now
 * @param minutes signed minutes
 * @param accounts with which a stand-in can vote
 */
public record SittingPage(
        CouncilSession session,
        Council council,
        boolean runs,
        boolean secret,
        Presence presence,
        List<Part> parts,
        List<Place> seats,
        List<Out> out,
        List<PassedOver> passed,
        List<SessionStep> steps,
        int screen,
        int voted,
        int paper,
        boolean votes,
        boolean tied,
        List<Evidence> minutes,
        List<Account> accounts,
        CouncilTyped typed,
        Optional<Refusal> refusal) {

    /**
     * How many are there.
     *
     * @param needed how many must be, 0 where no rule is known
     * @param cited where that stands
     * @param verified whether the rule was seen in a source
     */
    public record Presence(int members, int present, int written, int needed, String cited, boolean verified) {

        private static final int ALL = 100;

        /** Tells whether enough are there. */
        public boolean reached() {
            return present >= needed;
        }

        /** Returns how many are there, 0 to 100 per cent. */
        public int percent() {
            return members == 0 ? 0 : Math.clamp((long) ALL * present / members, 0, ALL);
        }
    }

    /**
     * A part of the agenda.
     *
     * @param left how many places are left among equals
     * @param tied whether the chair has yet to choose
     */
    public record Part(AgendaGroup group, Phrase.Label form, List<Line> lines, int left, boolean tied) {}

    /**
     * A proposal.
     *
     * @param needed how many must agree
     * @param out how many members are kept out
     */
    public record Line(AgendaItem item, int needed, Optional<Tally> tally, int out) {

        /** Returns the share of all members who agreed, whole per cent for the bar. */
        public int percent() {
            return tally.map(one -> Math.clamp(one.tenths() / 10, 0, 100)).orElse(0);
        }
    }

    /** A seat with the papers that belong to it. */
    public record Place(Seat seat, List<Evidence> files, String account) {}

    /** A member who is kept out. */
    public record Out(Recusal recusal, String seat, String item) {}

    /** Tells how far it is. */
    public boolean is(SessionState state) {
        return session.state() == state;
    }

    /** Tells whether who is there can be noted. */
    public boolean notes() {
        return runs && (is(SessionState.CALLED) || is(SessionState.OPEN));
    }

    /** Tells whether results can be shown. */
    public boolean counted() {
        return session.state().counted();
    }

    /** Tells whether there are results, also such as do not stand. */
    public boolean results() {
        return lines().stream().anyMatch(line -> line.tally().isPresent());
    }

    /** Returns all proposals, in their order. */
    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }
}
