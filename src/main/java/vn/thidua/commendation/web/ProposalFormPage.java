package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * The form of a proposal.
 *
 * @param ask what it is for
 * @param offered names that may be meant
 * @param choices who may be meant, where several have the name that was typed
 */
public record ProposalFormPage(
        AwardRound round,
        Ask ask,
        Phrase.Label award,
        LocalDate lastDay,
        String unit,
        ProposalForm form,
        boolean fresh,
        List<String> offered,
        List<Recipient> choices,
        Optional<Refusal> refusal,
        LocalDate today) {

    /** Returns where the form is sent to. */
    public String action() {
        return fresh ? round.path() + "/proposals" : "/awards/proposals/" + form.id();
    }

    /** Returns where one goes without saving. */
    public String back() {
        return fresh ? round.path() : "/awards/proposals/" + form.id();
    }

    /** Tells whether the last day is over. */
    public boolean late() {
        return today.isAfter(lastDay);
    }
}
