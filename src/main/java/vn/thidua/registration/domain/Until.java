package vn.thidua.registration.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Vietnamese;

/**
 * When a work is expected to be complete, as precise as the unit says.
 *
 * @param code {@code 2026-11-20}, {@code 2026-11} or {@code 2026-Q4}
 * @param lastDay last day of that stretch
 */
@NamedInterface("desk")
public record Until(String code, LocalDate lastDay) {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private record Form(Pattern pattern, Function<MatchResult, Until> read) {}

    /* Of what is typed only letters and digits are left, parted by single blanks: "Quý IV/2026" is "quy iv 2026". */
    private static final List<Form> FORMS = List.of(
            new Form(
                    Pattern.compile("(?:ngay )?(\\d{1,2})(?: thang)? (\\d{1,2})(?: nam)? (\\d{4})"),
                    at -> day(number(at, 3), number(at, 2), number(at, 1))),
            new Form(
                    Pattern.compile("(\\d{4}) (\\d{1,2}) (\\d{1,2})"),
                    at -> day(number(at, 1), number(at, 2), number(at, 3))),
            new Form(
                    Pattern.compile("(?:thang )?(\\d{1,2})(?: nam)? (\\d{4})"),
                    at -> month(YearMonth.of(number(at, 2), number(at, 1)))),
            new Form(Pattern.compile("(\\d{4}) (\\d{1,2})"), at -> month(YearMonth.of(number(at, 1), number(at, 2)))),
            new Form(
                    Pattern.compile("(?:quy |q)(\\d|iv|i{1,3})(?: nam)? (\\d{4})"),
                    at -> quarter(number(at, 2), at.group(1))),
            new Form(Pattern.compile("(\\d{4}) q(\\d)"), at -> quarter(number(at, 1), at.group(2))));

    /** Returns the day, month or quarter that was typed: 20/11/2026, 11/2026, quý IV/2026, or a code; empty where it is none. */
    public static Optional<Until> of(String typed) {
        String folded = Vietnamese.fold(typed);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(folded);
            if (matcher.matches()) {
                try {
                    return Optional.of(form.read().apply(matcher.toMatchResult()));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the message key of how it is written; it takes {@link #arguments}. */
    public String key() {
        return code.contains("Q") ? "until.quarter" : code.length() > "2026-11".length() ? "until.day" : "until.month";
    }

    /** Returns day, month, year and Roman number of the quarter. */
    public Object[] arguments() {
        int month = lastDay.getMonthValue();
        return new Object[] {
            "%02d".formatted(lastDay.getDayOfMonth()),
            "%02d".formatted(month),
            String.valueOf(lastDay.getYear()),
            ROMAN.get((month - 1) / MONTHS_OF_QUARTER).toUpperCase(Vietnamese.LOCALE)
        };
    }

    private static Until day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Until(date.toString(), date);
    }

    private static Until month(YearMonth month) {
        return new Until(month.toString(), month.atEndOfMonth());
    }

    private static Until quarter(int year, String typed) {
        int number = ROMAN.contains(typed) ? ROMAN.indexOf(typed) + 1 : Integer.parseInt(typed);
        if (number < 1 || number > ROMAN.size()) {
            throw new DateTimeException("quarter " + number);
        }
        return new Until(
                year + "-Q" + number,
                YearMonth.of(year, number * MONTHS_OF_QUARTER).atEndOfMonth());
    }

    private static int number(MatchResult at, int group) {
        return Integer.parseInt(at.group(group));
    }
}
