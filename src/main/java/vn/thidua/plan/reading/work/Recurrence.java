package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That a date comes back: every month, quarter or year.
 *
 * @param kind {@code monthly}, {@code quarterly} or {@code yearly}
 * @param next index of the token behind the words that say so
 */
record Recurrence(String kind, int next) {

    /** The rhythms, with the words behind a date that mean them. */
    enum Kind {
        QUARTERLY(TimeWords.QUARTERLY),
        MONTHLY(TimeWords.MONTHLY),
        YEARLY(TimeWords.YEARLY);

        private final PhraseSet words;

        Kind(PhraseSet words) {
            this.words = words;
        }

        PhraseSet words() {
            return words;
        }
    }

    static final List<Kind> BARE = List.of(Kind.values());

    /** Returns the recurrence printed behind a date ("ngày 20 của tháng cuối quý"), or null. */
    static @Nullable Recurrence behind(List<Token> tokens, PrintedDate date) {
        if (date.hasYear()) {
            return null;
        }
        int at = date.next();
        if (at < tokens.size() && tokens.get(at).is(",")) {
            at++;
        }
        for (Kind kind : Kind.values()) {
            int length = kind.words().match(tokens, at);
            boolean fits = kind == Kind.YEARLY ? date.month() > 0 : date.isDayOnly();
            if (length > 0 && fits) {
                return new Recurrence(name(kind), at + length);
            }
        }
        return null;
    }

    /** Returns the rhythm that words somewhere in the same sentence give a date without month or year; or null. */
    static @Nullable String named(Sentence.Rhythm rhythm, PrintedDate date) {
        if (date.hasYear() || date.day() == 0) {
            return null;
        }
        if (!date.isDayOnly()) {
            return rhythm.yearly() ? write("yearly", date) : null;
        }
        if (rhythm.monthly()) {
            return write("monthly", date);
        }
        return rhythm.quarterly() ? write("quarterly", date) : null;
    }

    /** Returns the rhythm with its day, for example {@code yearly:06-15}. */
    static String write(String kind, PrintedDate date) {
        if (date.day() == 0) {
            return date.month() == 0 ? kind : "%s:%02d".formatted(kind, date.month());
        }
        return kind.equals("yearly") ? "yearly:%02d-%02d".formatted(date.month(), date.day()) : kind + ":" + date.day();
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
