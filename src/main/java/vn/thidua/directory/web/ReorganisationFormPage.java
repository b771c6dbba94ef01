package vn.thidua.directory.web;

import java.util.Optional;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.shared.Complaints;

/**
 * The form of what stands above the steps of a reorganisation.
 *
 * @param existing whether it is drafted already
 * @param theirs how it is now where someone else changed it since the form was opened
 */
public record ReorganisationFormPage(
        ReorganisationForm form, boolean existing, Complaints complaints, Optional<Reorganisation> theirs) {

    /** Returns where the form goes. */
    public String action() {
        return "/units/reorganisations" + (existing ? "/" + form.id() : "");
    }
}
