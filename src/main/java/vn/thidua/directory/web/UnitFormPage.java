package vn.thidua.directory.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a unit.
 *
 * @param existing whether the unit is there already
 * @param choices what it may belong to, where what was typed fits several units or none exactly
 * @param theirs what someone else changed since the form was opened, empty where nobody did
 */
public record UnitFormPage(
        UnitForm form,
        boolean existing,
        Complaints complaints,
        KindNames kinds,
        List<UnitSearch.Hit> choices,
        Optional<Refusal> refusal,
        List<UnitHistory.PastChange> theirs) {

    /** Returns where the form goes. */
    public String action() {
        return existing ? "/units/" + form.id() : "/units";
    }

    /** Returns where giving up leads. */
    public String back() {
        return existing ? "/units/" + form.id() : "/units";
    }
}
