package vn.thidua.honours.initiative.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.honours.initiative.Initiative;
import vn.thidua.honours.web.HonourLine;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * An initiative as a form.
 *
 * @param there the one that is there; empty for a new one
 * @param units that can keep it
 * @param used honours that it was used for
 * @param usable honours of the authors that it can have been used for
 * @param authorFaults what is wrong with the lines of authors
 * @param keeps whether whoever looks at it may change it
 */
public record InitiativePage(
        InitiativeForm form,
        Optional<Initiative> there,
        List<Unit> units,
        List<HonourLine> used,
        List<HonourLine> usable,
        Complaints complaints,
        List<Phrase> authorFaults,
        Optional<Refusal> refusal,
        boolean keeps) {

    public InitiativePage {
        units = List.copyOf(units);
        used = List.copyOf(used);
        usable = List.copyOf(usable);
        authorFaults = List.copyOf(authorFaults);
    }

    /** Returns the path to which it is sent. */
    public String path() {
        return there.isPresent() ? "/initiatives/" + form.initiative() : "/initiatives";
    }
}
