package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.thidua.campaign.domain.AimWords;
import vn.thidua.campaign.domain.DueRule;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.shared.WrittenDay;

/**
 * Sentences for files that leave the program and for texts kept, in one language.
 *
 * @param locale the language, whoever looks
 */
public record Words(MessageSource messages, Locale locale) {

    String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String day(LocalDate day) {
        return WrittenDay.of(day);
    }

    /** Returns the last day spelled out: "hết ngày 19/06/2026", with the printed day where it differs. */
    String due(LocalDate printedOn, LocalDate lastDay) {
        return t(lastDay.equals(printedOn) ? "due.until" : "due.before", day(printedOn), day(lastDay));
    }

    /** Returns a deadline in words: "trước ngày 8 hằng tháng". */
    public String rule(DueRule rule) {
        return rule.dated()
                ? t(rule.exclusive() ? "rule.before" : "rule.until", t(rule.key(), rule.arguments()))
                : t("rule.none");
    }

    /** Returns what a target is to reach. */
    String aim(Measure measure) {
        return AimWords.of(measure, messages, locale);
    }
}
