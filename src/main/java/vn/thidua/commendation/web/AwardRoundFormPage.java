package vn.thidua.commendation.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.regulation.AwardForm;
import vn.thidua.shared.Refusal;

/**
 * The form of a round.
 *
 * @param fresh whether there is no such round yet
 * @param needsWhy whether units had been let in, so that a change needs a reason
 * @param campaign title of the campaign it comes from, empty for none
 * @param forms titles and forms of today
 */
public record AwardRoundFormPage(
        AwardRoundForm form,
        boolean fresh,
        boolean needsWhy,
        String campaign,
        List<AwardForm> forms,
        Optional<Refusal> refusal) {

    /** Returns where the form is sent to. */
    public String action() {
        return fresh ? "/awards/rounds" : "/awards/rounds/" + form.id();
    }
}
