package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.thidua.campaign.domain.AimWords;
import vn.thidua.campaign.domain.DueRule;
import vn.thidua.campaign.domain.Measure;

/** Sentences for files that leave the program, in one language. */
record Words(MessageSource messages, Locale locale) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns the last day spelled out: "hết ngày 19/06/2026", with the printed day where it differs. */
    String due(LocalDate printedOn, LocalDate lastDay) {
        return t(lastDay.equals(printedOn) ? "due.until" : "due.before", day(printedOn), day(lastDay));
    }

    String rule(DueRule rule) {
        return rule.dated()
                ? t(rule.exclusive() ? "rule.before" : "rule.until", t(rule.key(), rule.arguments()))
                : t("rule.none");
    }

    /** Returns what a target is to reach. */
    String aim(Measure measure) {
        return AimWords.of(measure, messages, locale);
    }
}
