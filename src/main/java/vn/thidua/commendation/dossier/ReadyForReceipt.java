package vn.thidua.commendation.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.eligibility.Answer;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.EligibilityReads;
import vn.thidua.commendation.eligibility.Judgement;
import vn.thidua.commendation.eligibility.TestLine;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.proposal.ReceiptGate;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Refusal;

/** Looks at papers and findings before a proposal is submitted and received. What has to be judged stops nothing here: judging is what comes next. */
@Component
class ReadyForReceipt implements ReceiptGate {

    private final Eligibility eligibility;
    private final EligibilityReads said;
    private final Dossiers dossiers;

    ReadyForReceipt(Eligibility eligibility, EligibilityReads said, Dossiers dossiers) {
        this.eligibility = eligibility;
        this.said = said;
        this.dossiers = dossiers;
    }

    @Override
    public List<Refusal> stops(ProposalSight.Place place) {
        List<Refusal> stops = new ArrayList<>();
        long missing = pieces(place.proposal()).all().stream()
                .filter(piece -> piece.standing() == Piece.Standing.MISSING)
                .count();
        if (missing > 0) {
            stops.add(CommendationRefusal.PAPERS_MISSING.because(missing));
        }
        long against = judged(place).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .count();
        if (against > 0) {
            stops.add(CommendationRefusal.FINDING_AGAINST.because(against));
        }
        return stops;
    }

    @Override
    public boolean leaves(ProposalSight.Place place) {
        Map<String, List<Answer>> answers = said.answers(
                        List.of(place.proposal().id()))
                .getOrDefault(place.proposal().id(), Map.of());
        return !stops(place).isEmpty()
                || !pieces(place.proposal()).left().isEmpty()
                || judged(place).standard().stream().anyMatch(line -> unanswered(line, answers));
    }

    private static boolean unanswered(TestLine line, Map<String, List<Answer>> answers) {
        return line.verdict() == Verdict.OPEN && !line.question().isEmpty() && !answers.containsKey(line.question());
    }

    private Judgement judged(ProposalSight.Place place) {
        return Objects.requireNonNull(eligibility
                        .of(List.of(place.proposal()), List.of(place.round()))
                        .get(place.proposal().id()))
                .counts();
    }

    private Pieces pieces(Proposal proposal) {
        return Objects.requireNonNull(dossiers.of(List.of(proposal)).get(proposal.id()));
    }
}
