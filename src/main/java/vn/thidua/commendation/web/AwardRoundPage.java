package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.RoundChange;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * A round: what is asked, who is proposed, how complete the dossiers are.
 *
 * @param campaign title of its campaign, empty for none
 * @param proposes whether the person may propose now
 * @param whyNot why nobody may, where that is worth telling
 * @param why reason as typed
 */
public record AwardRoundPage(
        AwardRound round,
        String owner,
        String campaign,
        List<Asked> asked,
        List<Line> lines,
        List<RoundChange> changes,
        boolean runs,
        boolean proposes,
        Optional<Refusal> whyNot,
        String why,
        Optional<Refusal> refusal,
        LocalDate today) {

    /**
     * What is asked for.
     *
     * @param proposed how many stand proposed
     * @param limit how many there may be, 0 where that is not known
     * @param quota the same in a sentence, empty without a quota
     */
    public record Asked(
            Ask ask, Phrase.Label form, LocalDate lastDay, int proposed, int limit, Optional<Phrase> quota) {

        private static final int ALL = 100;

        /** Returns how much of the quota is taken, 0 to 100 per cent. */
        public int percent() {
            return limit == 0 ? 0 : Math.clamp((long) ALL * proposed / limit, 0, ALL);
        }

        /** Tells whether more are proposed than there may be. */
        public boolean over() {
            return quota.isPresent() && limit > 0 && proposed > limit;
        }
    }

    /**
     * A proposal.
     *
     * @param settled how many papers are settled
     * @param papers of how many
     * @param verdict what the findings give
     * @param left how many findings are left
     */
    public record Line(
            Proposal proposal, Phrase.Label form, String unit, int settled, int papers, Verdict verdict, int left) {}

    /** Returns how many proposals stand so. */
    public long count(ProposalState state) {
        return lines.stream().filter(line -> line.proposal().state() == state).count();
    }

    /** Tells whether the round stands so. */
    public boolean is(RoundState state) {
        return round.state() == state;
    }

    /** Tells whether its last day is over. */
    public boolean over() {
        return today.isAfter(round.lastDay());
    }
}
