package vn.thidua.award.decision.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.award.decision.Candidate;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * Who of a round goes into a decision, and what stands against the others.
 *
 * @param id of the decision that is drafted
 * @param form code of the chosen title or form
 * @param forms those that somebody is proposed for
 * @param units names of units that propose, by proposal
 * @param picked proposals that are ticked, with the reason as typed
 * @param whyNot why nobody here may give the form today
 */
public record DraftPage(
        String id,
        AwardRound round,
        String form,
        List<Choice> forms,
        List<Candidate> candidates,
        Map<String, String> units,
        Map<String, String> picked,
        Optional<Refusal> whyNot,
        Optional<Refusal> refusal) {

    /** A title or form that somebody is proposed for. */
    public record Choice(String code, Phrase.Label label, long proposed) {}

    /** Returns how many may go in. */
    public long fit() {
        return candidates.stream().filter(Candidate::fits).count();
    }

    /** Returns how many may not. */
    public long hindered() {
        return candidates.size() - fit();
    }
}
