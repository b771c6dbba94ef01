package vn.thidua.plan.reading.work;

import java.util.List;

/** Tells the point of time by which something is due from one that only dates, measures or reports. */
final class DueRule {

    private static final int VERB_WITHIN = 45;
    private static final int FINISHED_WITHIN = 8;
    private static final PhraseSet FINISHED = PhraseSet.of("hoàn thành, xong, hoàn thiện, kết thúc, ban hành, trình");
    private static final PhraseSet LABELS = PhraseSet.of("thời gian, thời hạn, hạn, tiến độ");

    private DueRule() {}

    /** Tells whether a point of time in a sentence under a heading is a deadline. */
    static boolean binds(TimePhrase phrase, List<Token> tokens, Topic topic) {
        PrintedDate date = phrase.date();
        if (date == null) {
            return false;
        }
        int from = Math.max(0, phrase.first() - VERB_WITHIN);
        boolean submits = TimeWords.SUBMITTING.occurs(tokens, from, tokens.size());
        boolean measures = measures(tokens);
        if (phrase.bound().isStrong()) {
            if (date.day() == 0 && date.month() == 0) {
                return !measures
                        && FINISHED.occurs(tokens, Math.max(0, phrase.first() - FINISHED_WITHIN), phrase.first());
            }
            return topic == Topic.AIM || measures ? submits && !measures : true;
        }
        if (topic == Topic.AIM || topic == Topic.PERIOD || topic == Topic.REWARD || measures || date.month() == 0) {
            return false;
        }
        return switch (phrase.bound()) {
            case WITHIN -> submits || TimeWords.ORDERING.occurs(tokens, from, phrase.first());
            case AT -> date.day() > 0 && TimeWords.SUBMITTING.occurs(tokens, from, phrase.first());
            case UNTIL -> date.day() > 0 && date.hasYear() && TimeWords.SUBMITTING.occurs(tokens, from, phrase.first());
            case BEFORE, LATEST, RANGE, NONE -> false;
        };
    }

    /** A sentence with a per cent sign promises a figure; its date is that of the target. */
    private static boolean measures(List<Token> tokens) {
        return !LABELS.startsAt(tokens, 0) && tokens.stream().anyMatch(token -> token.is("%"));
    }
}
