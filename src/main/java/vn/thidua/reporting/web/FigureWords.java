package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.Input;
import vn.thidua.shared.WrittenNumber;

/** Says what units report, for papers that leave the program. */
public final class FigureWords {

    private FigureWords() {}

    /** Returns a figure with its unit, a ratio with its parts on a line below, passes and other answers as words. */
    public static String of(Figure figure, Measure measure, MessageSource messages, Locale locale) {
        BigDecimal value = figure.value();
        if (value == null) {
            return t("answer." + figure.answer(), messages, locale);
        }
        if (Input.of(measure) == Input.PASSES) {
            return t(value.signum() > 0 ? "report.passes" : "report.fails", messages, locale);
        }
        String text = WrittenNumber.rounded(value, locale) + measure.suffix();
        return Input.of(measure) != Input.RATIO || figure.numerator() == null || figure.denominator() == null
                ? text
                : text + "\n(" + WrittenNumber.of(figure.numerator(), locale) + "/"
                        + WrittenNumber.of(figure.denominator(), locale) + ")";
    }

    private static String t(String key, MessageSource messages, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, locale));
    }
}
