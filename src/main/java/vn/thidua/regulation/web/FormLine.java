package vn.thidua.regulation.web;

import java.util.List;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Reward;

/**
 * A title or form in the list of a day.
 *
 * @param deciders who may give it
 * @param rewards what it is worth to each kind of recipient that the law knows an amount for
 * @param verified whether standard, deciders and amounts of every recipient were seen in a source
 */
public record FormLine(AwardForm form, List<Authority> deciders, List<Worth> rewards, boolean verified) {

    /** Keeps copies. */
    public FormLine {
        deciders = List.copyOf(deciders);
        rewards = List.copyOf(rewards);
    }

    /** What an award is worth to somebody. */
    public record Worth(RecipientKind recipient, Reward reward) {}
}
