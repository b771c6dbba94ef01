package vn.thidua.plan.reading.work;

import java.util.List;

/** Tells the point of time by which something is due from one that only dates, measures or reports. */
final class DueRule {

    private static final int FINISHED_WITHIN = 8;
    private static final PhraseSet FINISHED = PhraseSet.of("hoàn thành, xong, hoàn thiện, kết thúc, ban hành, trình");

    private static final PhraseSet MEETING =
            PhraseSet.of("họp, họp xét, gửi, nộp, hoàn thành, trình, báo cáo, tổng kết");

    private static final int DONE_WITHIN = 9;

    private static final int REVIEWED_WITHIN = 8;

    private static final PhraseSet REVIEW = PhraseSet.of("sơ kết, tổng kết, phát động, hoàn thành");

    private static final PhraseSet DONE_ON_DAY = PhraseSet.of("""
            gửi, nộp, trình, hoàn thành, xong, họp, tổng duyệt, sơ duyệt, chung kết, khai mạc, bế mạc, sơ kết, tổng kết, phát động, công bố, trao giải, chấm, bình xét, nghiệm thu
            """);

    /** Words of a day that is only named: of a paper, an anniversary, an event gone by. */
    private static final PhraseSet DATED = PhraseSet.of("""
            số, kỷ niệm, kỉ niệm, chào mừng, nhân dịp, lập thành tích, hướng tới, truyền thống, thành lập, quốc khánh, lễ, tết, theo, căn cứ, ban hành, ký, tại, kết luận, công văn, quyết định, kế hoạch, nghị quyết, từ, kể
            """);

    private DueRule() {}

    /** Tells whether a point of time in a sentence under a heading is a deadline. */
    static boolean binds(TimePhrase phrase, Sentence sentence, Topic topic) {
        PrintedDate date = phrase.date();
        if (date == null) {
            return false;
        }
        boolean measures = sentence.measures() && !TimeWords.LABELS.startsAt(sentence.tokens(), 0);
        return phrase.bound().isStrong()
                ? bindsStrongly(phrase, date, sentence, topic, measures)
                : !measures && bindsWeakly(phrase, date, sentence, topic);
    }

    private static boolean bindsStrongly(
            TimePhrase phrase, PrintedDate date, Sentence sentence, Topic topic, boolean measures) {
        if (measures && !(topic == Topic.ORGANISATION && TimeWords.ORDERING.startsAt(sentence.tokens(), 0))) {
            return false;
        }
        if (date.day() == 0 && date.month() == 0) {
            return sentence.hasBefore(FINISHED, phrase.first() - FINISHED_WITHIN, phrase.first());
        }
        return topic != Topic.AIM || submits(phrase, sentence);
    }

    private static boolean bindsWeakly(TimePhrase phrase, PrintedDate date, Sentence sentence, Topic topic) {
        if (phrase.recurring() != null && date.day() > 0) {
            return topic != Topic.AIM && (submits(phrase, sentence) || sentence.hasBefore(MEETING, 0, phrase.first()));
        }
        if (topic == Topic.AIM) {
            return false;
        }
        if (date.month() == 0) {
            return phrase.bound() == TimePhrase.Bound.AT && topic != Topic.REWARD && isReviewed(phrase, sentence);
        }
        if (topic == Topic.REWARD || topic == Topic.PERIOD) {
            boolean reviewed =
                    topic == Topic.PERIOD && phrase.bound() == TimePhrase.Bound.AT && isReviewed(phrase, sentence);
            boolean met = phrase.bound() == TimePhrase.Bound.WITHIN && sentence.hasBefore(MEETING, 0, phrase.first());
            return date.hasYear() && (reviewed || met);
        }
        return switch (phrase.bound()) {
            case WITHIN ->
                submits(phrase, sentence)
                        || sentence.hasBefore(TimeWords.ORDERING, 0, phrase.first())
                        || opens(phrase, sentence);
            case AT ->
                isReviewed(phrase, sentence)
                        || date.day() > 0 && sentence.hasBefore(TimeWords.SUBMITTING, 0, phrase.first());
            case UNTIL ->
                date.day() > 0 && date.hasYear() && sentence.hasBefore(TimeWords.SUBMITTING, 0, phrase.first());
            case NONE -> isOnDay(phrase, date, sentence);
            case BEFORE, LATEST, RANGE -> false;
        };
    }

    /** "Trong tháng 3/2026, các đơn vị xây dựng …": the time stands first, what is to be done follows. */
    private static boolean opens(TimePhrase phrase, Sentence sentence) {
        return phrase.first() == 0 && sentence.hasBehind(TimeWords.ORDERING, phrase.next());
    }

    /** "sơ kết vào tháng 7/2026; tổng kết vào quý IV/2027", also of a year. */
    private static boolean isReviewed(TimePhrase phrase, Sentence sentence) {
        return sentence.hasBefore(REVIEW, phrase.first() - REVIEWED_WITHIN, phrase.first())
                && !sentence.hasBefore(DATED, phrase.first() - 2, phrase.first());
    }

    /** "tổng hợp kết quả gửi Hội đồng ngày 17/11;": the day ends what is to be done, and dates neither a paper nor an anniversary. */
    private static boolean isOnDay(TimePhrase phrase, PrintedDate date, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int verbs = phrase.first() - DONE_WITHIN;
        return date.day() > 0
                && tokens.get(phrase.first()).is("ngày")
                && phrase.first() > 0
                && tokens.get(phrase.first() - 1).isWord()
                && (phrase.next() >= tokens.size() || tokens.get(phrase.next()).isMark())
                && sentence.hasBefore(DONE_ON_DAY, verbs, phrase.first())
                && !sentence.hasBefore(DATED, verbs, phrase.first());
    }

    private static boolean submits(TimePhrase phrase, Sentence sentence) {
        return sentence.hasBefore(TimeWords.SUBMITTING, 0, phrase.first())
                || sentence.hasBehind(TimeWords.SUBMITTING, phrase.first());
    }
}
