package vn.thidua.directory.web.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.people.PersonReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a person.
 *
 * @param existing whether the person is there already
 * @param first the first position of a new person, null where there is one already
 * @param theirs what someone else changed since the form was opened, empty where nobody did
 */
public record PersonFormPage(
        PersonForm form,
        boolean existing,
        @Nullable PositionFields first,
        Complaints complaints,
        Optional<Refusal> refusal,
        List<PersonReads.PastChange> theirs) {

    /** Returns where the form goes, and where giving up leads. */
    public String action() {
        return existing ? "/people/" + form.id() : "/people";
    }
}
