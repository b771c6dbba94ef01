package vn.thidua.campaign.web;

import java.time.LocalDate;
import vn.thidua.campaign.domain.DueRule;

/**
 * A fact as the history keeps it, ready to be shown.
 *
 * @param kind {@code text}, {@code key} (a message), {@code date} or {@code rule}
 * @param text the words or the message key
 */
public record FactView(String kind, String text) {

    private static final String DATE = "date:";
    private static final String RULE = "rule:";

    /** Reads a kept fact. */
    public static FactView of(String kept) {
        if (kept.startsWith("@")) {
            return new FactView("key", kept.substring(1));
        }
        if (kept.startsWith(DATE)) {
            return new FactView("date", kept.substring(DATE.length()));
        }
        return kept.startsWith(RULE) ? new FactView("rule", kept.substring(RULE.length())) : new FactView("text", kept);
    }

    /** Returns the date of a date. */
    public LocalDate day() {
        return LocalDate.parse(text);
    }

    /** Returns the rule of a rule. */
    public DueRule rule() {
        return new DueRule(text.substring(1), text.startsWith("<"));
    }
}
