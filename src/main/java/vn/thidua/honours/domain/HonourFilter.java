package vn.thidua.honours.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.honours.HonourState;
import vn.thidua.organization.people.Reach;

/**
 * Which lines of the register are looked for.
 *
 * @param name beginnings of words of the recipient's name, with or without diacritics; empty for all
 * @param form code of the title or form; empty for all
 * @param year for which it counts, else of the decision; null for all
 * @param decision beginning of the number of the decision; empty for all
 * @param state what became of them; null for all
 * @param reach of which units: those who got it there, and those who are there now
 * @param day as of which these units are seen
 */
public record HonourFilter(
        String name,
        String form,
        @Nullable Integer year,
        String decision,
        @Nullable HonourState state,
        Reach reach,
        LocalDate day) {

    /** Tells whether anything but the reach narrows the search. */
    public boolean narrowed() {
        return !name.isBlank() || !form.isEmpty() || year != null || !decision.isBlank() || state != null;
    }
}
