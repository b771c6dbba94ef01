package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the points of time in a text, those of one list ("trước ngày 15/6 và 15/11 hàng năm") one by one. */
final class TimePhrases {

    /** Tokens between a binding word and its date, or within a note in brackets. */
    private static final int MOST_BETWEEN = 12;

    private static final int MOST_IN_LIST = 12;

    private final List<Token> tokens;
    private final List<TimePhrase> found = new ArrayList<>();
    private int openFrom = -1;

    private TimePhrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns the points of time in the order of the text. */
    static List<TimePhrase> in(List<Token> tokens) {
        TimePhrases phrases = new TimePhrases(tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = Math.max(i + 1, phrases.readAt(i));
        }
        return phrases.found;
    }

    private int readAt(int at) {
        if (TimeWords.FROM.startsAt(tokens, at) || (is(at, "từ") && DateGrammar.at(tokens, at + 1) != null)) {
            openFrom = at;
            return at + 1;
        }
        if (tokens.get(at).is(".") || tokens.get(at).is(";")) {
            openFrom = -1;
        }
        TimePhrase.Bound bound = TimePhrase.Bound.NONE;
        int dateAt = at;
        for (Binding binding : Binding.ALL) {
            int length = binding.words().match(tokens, at);
            if (length > 0) {
                bound = binding.bound();
                dateAt = overHour(at + length);
                break;
            }
        }
        PrintedDate date = DateGrammar.at(tokens, dateAt);
        if (date == null && bound != TimePhrase.Bound.NONE && dateAt > at + 1) {
            date = afterHour(at + 1, dateAt);
        }
        if (date == null && bound == TimePhrase.Bound.LATEST) {
            int later = dateBehindLabel(dateAt);
            date = later < 0 ? null : DateGrammar.at(tokens, later);
        }
        if (date == null) {
            return bareRecurrence(at);
        }
        if (openFrom >= 0 && bound == TimePhrase.Bound.NONE && date.next() - openFrom < MOST_BETWEEN) {
            // The beginning of "từ … đến …" or "từ … - …".
            PrintedDate end = is(date.next(), "-") ? DateGrammar.at(tokens, date.next() + 1) : null;
            if (end == null) {
                return date.next();
            }
            openFrom = -1;
            return readList(at, TimePhrase.Bound.RANGE, end);
        }
        boolean endsRange =
                bound == TimePhrase.Bound.UNTIL || (bound == TimePhrase.Bound.BEFORE && at > 0 && is(at - 1, "đến"));
        if (openFrom >= 0 && endsRange) {
            bound = TimePhrase.Bound.RANGE;
            openFrom = -1;
        } else if (bound == TimePhrase.Bound.UNTIL && TimeWords.COUNTING.occurs(tokens, Math.max(0, at - 4), at)) {
            // "số liệu tính đến ngày …" tells how far the figures go.
            bound = TimePhrase.Bound.NONE;
        }
        return readList(at, bound, date);
    }

    /** Reads a date and those joined to it; a closing recurrence or year holds for all of them. */
    private int readList(int at, TimePhrase.Bound bound, PrintedDate firstDate) {
        List<PrintedDate> dates = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        PrintedDate date = firstDate;
        int start = at;
        String recurring = null;
        int next = date.next();
        while (true) {
            dates.add(date);
            starts.add(start);
            next = date.next();
            Recurrence recurrence = Recurrence.behind(tokens, date);
            if (recurrence != null) {
                recurring = recurrence.kind();
                next = overSecondRhythm(recurrence.next());
                break;
            }
            int joined = overJoin(next);
            PrintedDate another = joined < 0 || dates.size() >= MOST_IN_LIST ? null : dateOrDay(joined, date);
            if (another == null || (date.hasYear() && !another.hasYear())) {
                break;
            }
            start = joined;
            date = another;
        }
        PrintedDate last = dates.getLast();
        for (int i = 0; i < dates.size(); i++) {
            PrintedDate each = dates.get(i).inMonth(last.month()).inYear(last.year());
            boolean isLast = i == dates.size() - 1;
            String again = recurring == null ? null : Recurrence.write(recurring, each);
            found.add(new TimePhrase(starts.get(i), isLast ? next : dates.get(i).next(), bound, each, again));
        }
        return next;
    }

    /** "trước ngày 8 hàng tháng và tháng cuối quý": the second rhythm adds no day of its own. */
    private int overSecondRhythm(int at) {
        if (!is(at, "và") && !is(at, ",")) {
            return at;
        }
        int length = Math.max(TimeWords.QUARTERLY.match(tokens, at + 1), TimeWords.YEARLY.match(tokens, at + 1));
        return length == 0 ? at : at + 1 + length;
    }

    /** Reads the next date of a list, behind a bare day also another bare day: "ngày 05, 20 hàng tháng". */
    private @Nullable PrintedDate dateOrDay(int at, PrintedDate before) {
        PrintedDate date = DateGrammar.at(tokens, at);
        return date == null && before.isDayOnly() ? DateGrammar.bareDay(tokens, at) : date;
    }

    private int bareRecurrence(int at) {
        for (Recurrence.Kind kind : Recurrence.BARE) {
            int length = kind.words().match(tokens, at);
            if (length > 0 && tokens.get(at).word().charAt(0) != 'c') {
                found.add(new TimePhrase(
                        at,
                        at + length,
                        TimePhrase.Bound.NONE,
                        null,
                        kind.name().toLowerCase(Locale.ROOT)));
                return at + length;
            }
        }
        return at + 1;
    }

    /** Returns where the next date of a list may start, -1 where the list ends. */
    private int overJoin(int at) {
        int i = at;
        if (is(i, "(")) {
            int close = i + 1;
            while (close < tokens.size() && close - i < MOST_BETWEEN && !is(close, ")")) {
                close++;
            }
            if (!is(close, ")")) {
                return -1;
            }
            i = close + 1;
        }
        if (!is(i, "và") && !is(i, ",")) {
            return -1;
        }
        i++;
        return is(i, "trước") ? i + 1 : i;
    }

    private int overHour(int at) {
        int i = at;
        int limit = Math.min(tokens.size(), at + MOST_BETWEEN);
        while (i < limit) {
            int length = is(i, "ngày") && (i + 1 >= tokens.size() || DateGrammar.at(tokens, i) != null)
                    ? 0
                    : TimeWords.HOUR.match(tokens, i);
            boolean hour = tokens.get(i).isNumber() && DateGrammar.at(tokens, i) == null;
            boolean mark = is(i, ":") || is(i, ",") || is(i, "(") || is(i, ")");
            if (length == 0 && !hour && !mark) {
                break;
            }
            i += Math.max(1, length);
        }
        return i;
    }

    /** The words of the hour may have run into the date ("thứ sáu ngày 20"); looks back for its start. */
    private @Nullable PrintedDate afterHour(int from, int to) {
        for (int i = from; i < to; i++) {
            PrintedDate date = DateGrammar.at(tokens, i);
            if (date != null && !date.isDayOnly()) {
                return date;
            }
        }
        return null;
    }

    /** After "thời hạn nộp hồ sơ:" returns the place of the date, -1 where a sentence ends before one comes. */
    private int dateBehindLabel(int at) {
        int limit = Math.min(tokens.size(), at + MOST_BETWEEN);
        for (int i = at; i < limit; i++) {
            if (is(i, ".") || is(i, ";") || TimeWords.BEFORE.startsAt(tokens, i)) {
                return -1;
            }
            PrintedDate date = DateGrammar.at(tokens, i);
            if (date != null) {
                int until = date.next() + (is(date.next(), "cho") ? 1 : 0);
                boolean range = i > at && is(i - 1, "từ") && is(until, "đến");
                int last = range && is(until + 1, "hết") ? until + 2 : until + 1;
                return range && DateGrammar.at(tokens, last) != null ? last : i;
            }
        }
        return -1;
    }

    private boolean is(int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    /** Words that bind, with what they mean; the first that fits holds. */
    private record Binding(PhraseSet words, TimePhrase.Bound bound) {

        static final List<Binding> ALL = List.of(
                new Binding(TimeWords.BEFORE, TimePhrase.Bound.BEFORE),
                new Binding(TimeWords.LATEST, TimePhrase.Bound.LATEST),
                new Binding(TimeWords.UNTIL, TimePhrase.Bound.UNTIL),
                new Binding(TimeWords.WITHIN, TimePhrase.Bound.WITHIN),
                new Binding(TimeWords.AT, TimePhrase.Bound.AT));
    }
}
