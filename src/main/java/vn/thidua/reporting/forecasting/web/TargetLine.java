package vn.thidua.reporting.forecasting.web;

import java.util.UUID;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.reporting.forecasting.Outlook;

/**
 * A target on a page.
 *
 * @param leadNames names of the agencies that lead it, as one text
 */
public record TargetLine(Heading heading, String leadNames) {

    /** Returns the id of the target. */
    public UUID target() {
        return heading.line().target().id();
    }

    /** Tells whether somebody should explain it. */
    public boolean worrying() {
        return heading.forecast().outlook() == Outlook.MISSED
                || heading.forecast().outlook() == Outlook.AT_RISK;
    }

    /** Tells whether an explanation can be asked for: what is reached today needs none, wherever it is heading. */
    public boolean toExplain() {
        return worrying() && !Boolean.TRUE.equals(heading.line().reached());
    }

    /** Returns how many answers wait for somebody to stand for them. */
    public int waiting() {
        return Math.max(
                0, heading.line().here().answered() - heading.line().here().verified());
    }
}
