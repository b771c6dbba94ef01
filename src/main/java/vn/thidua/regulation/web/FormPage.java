package vn.thidua.regulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.RecipientKind;

/**
 * All that the law says of a title or form on a day, and what it said before.
 *
 * @param there whether it is given on that day
 * @param matters what is ruled, in the order in which an office needs it
 * @param rewards what it is worth on that day
 * @param ever rules that hold on other days, or over which another stands
 * @param writes whether the person may write rules of the province
 */
public record FormPage(
        AwardForm form,
        LocalDate day,
        boolean there,
        List<Ruled> matters,
        List<FormLine.Worth> rewards,
        List<RuleLine> ever,
        boolean writes) {

    /**
     * A matter and what is ruled about it.
     *
     * @param lines the rules that decide; none where nothing was found
     */
    public record Ruled(String matter, List<RuleLine> lines) {}

    /** Returns the kind of recipient where there is only one. */
    public Optional<RecipientKind> only() {
        return form.recipients().size() == 1
                ? Optional.of(form.recipients().iterator().next())
                : Optional.empty();
    }
}
