package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.commendation.dossier.Piece;
import vn.thidua.commendation.dossier.Pieces;
import vn.thidua.commendation.eligibility.Answer;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.eligibility.Judgement;
import vn.thidua.commendation.eligibility.SubjectCase;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.proposal.ProposalStep;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * A proposal with its papers and findings.
 *
 * @param counts the judgement that counts
 * @param judgements all of them, that of the day of receipt first; more than one where a later law may be more favourable
 * @param own whether the person speaks for the unit
 * @param runs whether the person runs the round
 * @param writes whether the unit may write in it now
 * @param stops what keeps the office from receiving it
 * @param leaves whether the unit says why it sends it though something is left to do
 * @param whyNot why the unit may not, where that is worth telling
 */
public record DossierPage(
        AwardRound round,
        Ask ask,
        Proposal proposal,
        Phrase.Label award,
        String unit,
        Pieces pieces,
        Judgement counts,
        List<Judgement> judgements,
        List<Asked> questions,
        List<SubjectCase> cases,
        List<ProposalStep> steps,
        boolean own,
        boolean runs,
        boolean writes,
        List<Refusal> stops,
        boolean leaves,
        Optional<Refusal> whyNot,
        Optional<Refusal> refusal,
        Typed typed,
        LocalDate today) {

    /**
     * A question that people answer.
     *
     * @param unit what the unit said last
     * @param office what the office said last
     */
    public record Asked(String question, Phrase asked, Optional<Answer> unit, Optional<Answer> office) {}

    /** What was typed where it was refused: the reason, and for which part of the page. */
    public record Typed(String part, String why) {

        /** Nothing. */
        public static final Typed NOTHING = new Typed("", "");

        /** Returns what was typed there. */
        public String of(String where) {
            return part.equals(where) ? why : "";
        }
    }

    /** Returns how many things keep it from the council. */
    public int left() {
        return pieces.left().size() + counts.left().size();
    }

    /** Tells whether it stands so. */
    public boolean is(ProposalState state) {
        return proposal.state() == state;
    }

    /** Tells whether the unit adds papers: until the office has received it. */
    public boolean adds() {
        return own && (proposal.state().unitWrites() || is(ProposalState.SUBMITTED));
    }

    /** Tells whether the person answers questions. */
    public boolean answers() {
        return own && proposal.state().unitWrites() || runs && !is(ProposalState.DRAFT);
    }

    /** Tells whether the office lets pass what was found. */
    public boolean waives(Finding finding) {
        return runs && finding.found() != Verdict.MET && finding.waiver().isEmpty();
    }

    /** Tells whether it is the same law that decides everywhere. */
    public boolean transition() {
        return judgements.size() > 1;
    }

    /** Returns the papers that may be drafted for a piece. */
    public List<Piece.Sheet> drafted(Piece piece) {
        return piece.sheets().stream()
                .filter(sheet -> DraftedPapers.drafts(sheet.part().code()))
                .toList();
    }
}
