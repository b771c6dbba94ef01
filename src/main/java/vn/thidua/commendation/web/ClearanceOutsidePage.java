package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * What a body without accounts sees of a request by its link.
 *
 * @param title of the round
 * @param office name of the body whose office asks
 * @param forms for what each candidate is proposed, in their order
 */
public record ClearanceOutsidePage(
        String title,
        String office,
        Clearance clearance,
        List<Phrase.Label> forms,
        ReplyForm form,
        Optional<Refusal> refusal,
        LocalDate today) {

    /** Keeps a copy of the forms. */
    public ClearanceOutsidePage {
        forms = List.copyOf(forms);
    }

    /** Tells whether it was answered. */
    public boolean answered() {
        return clearance.answered().at() != null;
    }

    /** Tells whether the last day is over. */
    public boolean over() {
        return today.isAfter(clearance.term().dueOn());
    }
}
