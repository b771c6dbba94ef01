package vn.thidua.registration.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.thidua.registration.domain.Until;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;

/** Sentences for files that leave the program, in one language. */
record Sentences(MessageSource messages, Locale locale) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    String t(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, locale));
    }

    /** Returns a day, month or quarter; empty where there is none. */
    String until(@Nullable Until until) {
        return until == null ? "" : t(until.key(), until.arguments());
    }

    /** Returns a number as 1.234,5 in Vietnamese and 1,234.5 in English; empty where there is none. */
    String number(@Nullable BigDecimal number) {
        return number(number, locale);
    }

    /** Returns a number as it is written in a language; empty where there is none. */
    static String number(@Nullable BigDecimal number, Locale locale) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(TypedNumber.DECIMALS);
        return format.format(number);
    }

    /** Returns a moment as 14:05 20/06/2026, in Hanoi. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Vietnamese.ZONE));
    }
}
