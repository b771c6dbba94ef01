package vn.thidua.plan.reading.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.target.Token.Kind;
import vn.thidua.plan.reading.target.When.Role;

/** Finds the times named in a passage, so that their numbers are not taken for quantities. */
final class Calendar {

    private static final Phrases BY = Phrases.of(
            "đến, tới, trước, vào, trong, hết, cuối, đến hết, đến cuối, vào cuối, trong cả, đến trước, từ nay đến, từ nay đến hết,"
                    + "từ nay đến cuối, cho đến, muộn nhất, chậm nhất, đến thời điểm, phấn đấu đến, phấn đấu hết, ngay trong, kết thúc, hoàn thành trong, hoàn thành trước, trong suốt");
    private static final Phrases SINCE = Phrases.of("từ, kể từ, bắt đầu từ, từ sau, sau");
    private static final Phrases COMPARED = Phrases.of(
            "so với, so, so với cùng kỳ, so cùng kỳ, cùng kỳ, so với kết quả, bằng, so với đầu, so với cuối, so với thực hiện, so với kế hoạch, của, so với ước thực hiện, so với mức");
    private static final Phrases SPAN =
            Phrases.of("giai đoạn, nhiệm kỳ, thời kỳ, niên độ, niên khóa, năm học, các năm, trong các năm, khóa");
    private static final Phrases FIRST_HALF = Phrases.of("tháng đầu năm, tháng đầu của năm");
    private static final Phrases LAST_HALF = Phrases.of("tháng cuối năm, tháng cuối của năm");
    private static final Phrases ONWARDS = Phrases.of("trở đi, trở về sau");

    /** "hàng năm 2023" is a slip of the pen that gives no date. */
    private static final Phrases EVERY = Phrases.of("hàng năm, hằng năm, mỗi năm");

    private final List<Token> tokens;
    private final List<When> times = new ArrayList<>();

    private Calendar(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns the times in the order of the text. */
    static List<When> times(List<Token> tokens) {
        Calendar calendar = new Calendar(tokens);
        int i = 0;
        while (i < tokens.size()) {
            When when = calendar.timeAt(i);
            if (when != null) {
                calendar.times.add(when);
            }
            i = when == null ? i + 1 : when.to();
        }
        return calendar.times;
    }

    private @Nullable When timeAt(int i) {
        Token token = tokens.get(i);
        When bare = switch (token.kind()) {
            case DATE -> new When(i, i + 1, Role.BY, figures(token.word()));
            case WORD -> named(i);
            case NUMBER -> halfYear(i);
            default -> null;
        };
        if (bare == null && token.isYear()) {
            When years = years(i, i);
            bare = new When(i, years.to(), BY.endingAt(tokens, i - 1) > 0 ? years.role() : Role.NAME, years.end());
        }
        return bare == null ? null : inRole(bare);
    }

    /** Reads "ngày 5 tháng 6 năm 2021", "tháng 6/2021", "năm 2021", "quý II/2021", "giai đoạn 2021-2025". */
    private @Nullable When named(int i) {
        int span = SPAN.startingAt(tokens, i);
        if (span > 0) {
            When years = isYear(i + span) ? years(i, i + span) : null;
            return years == null ? null : new When(i, years.to(), Role.NAME, years.end());
        }
        return switch (tokens.get(i).word()) {
            case "ngày" -> day(i);
            case "tháng" -> month(i);
            case "quý" -> quarter(i);
            case "năm" -> isYear(i + 1) && EVERY.endingAt(tokens, i) == 0 ? years(i, i + 1) : null;
            default -> null;
        };
    }

    private @Nullable When day(int i) {
        int day = whole(i + 1, 1, 31);
        if (is(i + 1, Kind.DATE)) {
            return new When(i, i + 2, Role.BY, figures(tokens.get(i + 1).word()));
        }
        boolean word = is(i + 2, "tháng");
        int month = word || is(i + 2, Kind.SLASH) ? whole(i + 3, 1, 12) : -1;
        if (day < 0 || month < 0) {
            return null;
        }
        int year = isYear(i + 5) && is(i + 4, "năm") ? i + 5 : -1;
        return new When(i, year < 0 ? i + 4 : year + 1, Role.BY, year < 0 ? null : day(tokens.get(year), month, day));
    }

    private @Nullable When month(int i) {
        if (is(i + 1, Kind.DATE)) {
            return new When(i, i + 2, Role.BY, figures(tokens.get(i + 1).word()));
        }
        int month = whole(i + 1, 1, 12);
        if (month < 0) {
            return null;
        }
        boolean year = is(i + 2, "năm") && isYear(i + 3);
        return new When(
                i,
                year ? i + 4 : i + 2,
                Role.BY,
                year ? Dating.of(tokens.get(i + 3).whole(0, 9999), month) : null);
    }

    private @Nullable When quarter(int i) {
        if (i + 1 >= tokens.size()) {
            return null;
        }
        int quarter = switch (tokens.get(i + 1).word()) {
            case "i", "1", "01" -> 1;
            case "ii", "2", "02" -> 2;
            case "iii", "3", "03" -> 3;
            case "iv", "4", "04" -> 4;
            default -> 0;
        };
        if (quarter == 0) {
            return null;
        }
        boolean year = isYear(i + 3) && (is(i + 2, "năm") || is(i + 2, Kind.SLASH));
        return new When(
                i,
                year ? i + 4 : i + 2,
                Role.BY,
                year ? Dating.of(tokens.get(i + 3).whole(0, 9999), quarter * 3) : null);
    }

    /** Reads "06 tháng đầu năm 2021", the year may be missing. */
    private @Nullable When halfYear(int i) {
        int months = tokens.get(i).whole(1, 11);
        int first = FIRST_HALF.startingAt(tokens, i + 1);
        int last = LAST_HALF.startingAt(tokens, i + 1);
        if (months < 0 || (first == 0 && last == 0)) {
            return null;
        }
        int to = i + 1 + Math.max(first, last);
        boolean year = isYear(to);
        int end = first > 0 ? months : 12;
        return new When(
                i, year ? to + 1 : to, Role.BY, year ? Dating.of(tokens.get(to).whole(0, 9999), end) : null);
    }

    /** Reads "2021", "2021 - 2025", "2021 đến 2025" that begin at {@code at}. */
    private When years(int from, int at) {
        boolean range = isYear(at + 2) && (is(at + 1, Kind.DASH) || is(at + 1, "đến"));
        int last = range ? at + 2 : at;
        return new When(
                from,
                last + 1,
                range ? Role.NAME : Role.BY,
                Dating.of(tokens.get(last).whole(0, 9999)));
    }

    private When inRole(When bare) {
        int from = bare.from();
        int before = from > 0
                        && (tokens.get(from - 1).is(Kind.COMMA)
                                || tokens.get(from - 1).is(Kind.OPEN))
                ? from - 2
                : from - 1;
        if (before >= 0 && tokens.get(before).is(Kind.REFERENCE)) {
            return new When(from, bare.to(), Role.NAME, bare.end());
        }
        int compared = COMPARED.endingAt(tokens, from - 1);
        int since = SINCE.endingAt(tokens, from - 1);
        int by = BY.endingAt(tokens, from - 1);
        int onwards = ONWARDS.startingAt(tokens, bare.to());
        if (compared > 0 && compared >= by) {
            return new When(from - compared, bare.to(), Role.COMPARED, bare.end());
        }
        if (since > by || onwards > 0) {
            return new When(from - since, bare.to() + onwards, Role.SINCE, bare.end());
        }
        if (by > 0 && bare.role() != Role.NAME) {
            return new When(from - by, bare.to(), Role.BY, bare.end(), is(from - 1, "trước"));
        }
        boolean day = bare.end() != null && bare.end().iso().length() > 7;
        return day ? new When(from, bare.to(), Role.NAME, bare.end()) : bare;
    }

    private static @Nullable Dating figures(String date) {
        String[] parts = date.split("[/-]", -1);
        try {
            int[] numbers = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = Integer.parseInt(parts[i]);
            }
            return numbers.length == 2
                    ? Dating.of(numbers[1], numbers[0])
                    : Dating.of(LocalDate.of(numbers[2], numbers[1], numbers[0]));
        } catch (NumberFormatException | DateTimeException _) {
            return null;
        }
    }

    private static @Nullable Dating day(Token year, int month, int day) {
        try {
            return Dating.of(LocalDate.of(year.whole(0, 9999), month, day));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private boolean isYear(int i) {
        return i < tokens.size() && tokens.get(i).isYear();
    }

    private int whole(int i, int least, int most) {
        return i < tokens.size() ? tokens.get(i).whole(least, most) : -1;
    }

    private boolean is(int i, String word) {
        return i < tokens.size() && tokens.get(i).is(word);
    }

    private boolean is(int i, Kind kind) {
        return i < tokens.size() && tokens.get(i).is(kind);
    }
}
