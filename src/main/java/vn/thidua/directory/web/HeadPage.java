package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.directory.web.people.PersonPicker;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of who heads a unit.
 *
 * @param name of the unit
 * @param choices the people that may be meant
 * @param existing whether it is written already
 * @param theirs what someone else changed since the form was opened, empty where nobody did
 */
public record HeadPage(
        UnitId unit,
        String name,
        HeadForm form,
        List<PersonPicker.Choice> choices,
        boolean existing,
        Complaints complaints,
        Optional<Refusal> refusal,
        List<UnitHistory.PastChange> theirs) {

    /** Returns a day as a date field wants it, empty where there is none. */
    public static String field(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
