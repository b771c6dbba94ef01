package vn.thidua.plan.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.shared.Vietnamese;

/** How numbers, dates and lists are written by Vietnamese hands. */
final class Written {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,6})?");
    private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

    private Written() {}

    /** Returns the number written as 1.234,5; empty when it is not written so. */
    static Optional<BigDecimal> number(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    /** Returns the date written as 20/06/2026, 06/2026 or 2026; empty when it is not written so or does not exist. */
    static Optional<Dating> date(String text) {
        Matcher matcher = DATE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(3));
            if (matcher.group(2) == null) {
                return Optional.of(Dating.of(year));
            }
            int month = Integer.parseInt(matcher.group(2));
            return Optional.of(
                    matcher.group(1) == null
                            ? Dating.of(year, month)
                            : Dating.of(LocalDate.of(year, month, Integer.parseInt(matcher.group(1)))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Returns the entries of a list written one per line. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String of(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Vietnamese.LOCALE));
        return format.format(number);
    }

    static String of(@Nullable Dating date) {
        if (date == null) {
            return "";
        }
        String iso = date.iso();
        return switch (iso.length()) {
            case 10 -> iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
            case 7 -> iso.substring(5) + "/" + iso.substring(0, 4);
            default -> iso;
        };
    }

    static String of(List<String> lines) {
        return String.join("\n", lines);
    }

    static String of(@Nullable String text) {
        return text == null ? "" : text;
    }
}
