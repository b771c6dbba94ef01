package vn.thidua.regulation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Phrase;

/**
 * A rule as it is shown.
 *
 * @param matter its code
 * @param about what it is about
 * @param name what that is called
 * @param recipient for whom, null for all
 * @param said what it says
 * @param grounds where it stands
 * @param decides whether it is the one that decides on the day, and no other rule stands over it
 */
public record RuleLine(
        String matter,
        String about,
        Phrase.Label name,
        @Nullable RecipientKind recipient,
        List<SaidLine> said,
        Grounds grounds,
        boolean decides) {

    /**
     * Returns the rest of the address of a form for a rule of the province over this one.
     *
     * @param of what it shall be about: this title alone, also where this rule is about all
     */
    public String over(String of) {
        return "matter=" + matter + "&about=" + of + (recipient == null ? "" : "&recipient=" + recipient);
    }
}
