package vn.thidua.registration.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.domain.Stage;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a work.
 *
 * @param path of the registration it belongs to
 * @param unit name of the unit
 * @param existing whether the work is there already
 * @param wantsReason whether a change has to say why
 * @param people who can be in charge
 * @param theirs what somebody else wrote meanwhile, or null
 * @param refusal why it was not taken; empty where nothing is in the way
 */
public record WorkFormPage(
        Stage stage,
        String path,
        String unit,
        WorkForm form,
        boolean existing,
        boolean wantsReason,
        List<Charges.Choice> people,
        Complaints complaints,
        @Nullable WorkForm theirs,
        Optional<Refusal> refusal) {

    /** Returns where the form is sent. */
    public String action() {
        return path + "/works" + (existing ? "/" + form.id() : "");
    }

    /** Returns where to go instead. */
    public String back() {
        return existing ? action() : path;
    }
}
