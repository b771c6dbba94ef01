package vn.thidua.reporting.reminding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.reminding.Batch;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.shared.Refusal;

/**
 * When units of a campaign are reminded, what waits to be sent and what was sent.
 *
 * @param typed what was typed for a new rule, in the words of the form
 * @param refusal why it was not taken just now
 */
public record RemindersPage(
        CampaignOutline campaign, List<ReminderRule> rules, List<Line> lines, String typed, Optional<Refusal> refusal) {

    /**
     * Reminders of one report on one occasion.
     *
     * @param units names of the units whose reports are missing
     */
    public record Line(ReportingPeriod period, Batch batch, List<String> units) {

        private static final String RULE = "rule:";
        private static final String HAND = "hand:";

        /** Returns the rule that they were made by, as far as its day goes; empty where a person made them. */
        public Optional<ReminderRule> rule() {
            return batch.occasion().startsWith(RULE)
                    ? Optional.of(new ReminderRule(
                            Integer.parseInt(batch.occasion().substring(RULE.length())), batch.toLeaders(), false))
                    : Optional.empty();
        }

        /** Returns the day on which a person made them; empty where a rule did. */
        public Optional<LocalDate> byHand() {
            return batch.occasion().startsWith(HAND)
                    ? Optional.of(LocalDate.parse(batch.occasion().substring(HAND.length())))
                    : Optional.empty();
        }
    }

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + campaign.id() + "/reminders";
    }

    /** Returns what waits for a person to release it. */
    public List<Line> waiting() {
        return lines.stream()
                .filter(line -> line.batch().state() == Batch.State.WAITING)
                .toList();
    }

    /** Returns what was settled, the latest first. */
    public List<Line> settled() {
        return lines.stream()
                .filter(line -> line.batch().state() != Batch.State.WAITING)
                .toList();
    }
}
