package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.WrittenNumber;

/** Says what targets are to reach, for files that leave the program. */
@NamedInterface("desk")
public final class AimWords {

    private AimWords() {}

    /** Returns what a target is to reach, in words. */
    public static String of(Measure measure, MessageSource messages, Locale locale) {
        BigDecimal max = measure.valueMax();
        String value = WrittenNumber.of(measure.value(), locale);
        String aim = t(
                messages,
                locale,
                "aim." + measure.comparator(),
                max == null ? value + measure.suffix() : value,
                max == null ? "" : WrittenNumber.of(max, locale) + measure.suffix(),
                measure.qualifier() == null ? "" : t(messages, locale, "qualifier." + measure.qualifier()));
        String of = measure.denominator().isEmpty() ? "" : " " + t(messages, locale, "aim.of", measure.denominator());
        String against =
                measure.baseline().isEmpty() ? "" : " " + t(messages, locale, "aim.baseline", measure.baseline());
        return (aim + of + against).replaceAll(" {2,}", " ");
    }

    private static String t(MessageSource messages, Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
