package vn.thidua.regulation.web;

import java.util.Optional;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a title of the province.
 *
 * @param version the version on the screen; below 0 for one that is not kept yet
 */
public record TitlePage(TitleForm form, long version, Complaints complaints, Optional<Refusal> refusal) {

    /** Tells whether it is not kept yet. */
    public boolean fresh() {
        return version < 0;
    }

    /** Returns where the form goes. */
    public String path() {
        return fresh() ? "/law/titles" : "/law/titles/" + form.code();
    }
}
