package vn.thidua.scoring.reminding.web;

import java.util.Optional;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.shared.Refusal;

/**
 * A rule as somebody types it.
 *
 * @param days how many
 * @param after whether they are counted from the last day on; else up to it
 * @param leaders whether leaders of the units are told as well
 * @param automatic whether it goes by itself
 * @param refusal why it was not taken
 */
public record RuleForm(String days, boolean after, boolean leaders, boolean automatic, Optional<Refusal> refusal) {

    static final RuleForm EMPTY = new RuleForm("", false, false, true, Optional.empty());

    /** Returns the rule; empty for what is no number of days. */
    Optional<ReminderRule> rule() {
        if (!days.strip().matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(days.strip());
        return Optional.of(new ReminderRule(after ? number : -number, leaders, automatic));
    }

    RuleForm refused(Refusal no) {
        return new RuleForm(days, after, leaders, automatic, Optional.of(no));
    }
}
