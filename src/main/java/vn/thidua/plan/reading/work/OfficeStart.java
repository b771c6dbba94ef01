package vn.thidua.plan.reading.work;

import java.util.List;

/** Tells where the name of an office can begin. */
final class OfficeStart {

    private OfficeStart() {}

    /** Tells whether an office is named at the beginning of a clause, where the capital says nothing. */
    static boolean opens(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord() || OfficeWords.NO_OFFICES.startsAt(tokens, at)) {
            return false;
        }
        if (isPlural(tokens, at) || OfficeWords.POSTS.startsAt(tokens, at)) {
            return true;
        }
        int person = OfficeWords.PERSONS.match(tokens, at);
        if (person > 0 && capitalAt(tokens, at + person)) {
            return true;
        }
        if (OfficeWords.ORGANISATION.startsAt(tokens, at)) {
            return WorkVerbs.NOUNS.startsAt(tokens, at);
        }
        int head = OfficeWords.HEADS.match(tokens, at);
        if (head > 0 && (!isWeak(tokens, at, head) || weakHeadFits(tokens, at + head))) {
            return true;
        }
        return OfficeWords.PLAIN_KINDS.startsAt(tokens, at);
    }

    /** Tells whether an office is named within a sentence: its first word has a capital, or says clearly enough what it is. */
    static boolean within(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord() || OfficeWords.NO_OFFICES.startsAt(tokens, at)) {
            return false;
        }
        if (isPlural(tokens, at)) {
            return true;
        }
        Token first = tokens.get(at);
        int post = OfficeWords.POSTS.match(tokens, at);
        if (post > 0) {
            return first.capital() || OfficeWords.SINGLE_POSTS.startsAt(tokens, at);
        }
        int head = OfficeWords.HEADS.match(tokens, at);
        if (head == 0) {
            return false;
        }
        boolean weak = isWeak(tokens, at, head);
        if (first.capital()) {
            return !weak || weakHeadFits(tokens, at + head);
        }
        if (capitalAt(tokens, at + head)) {
            return true;
        }
        return !weak && (head > 2 || OfficeWords.CLEAR_HEADS.startsAt(tokens, at));
    }

    private static boolean isWeak(List<Token> tokens, int at, int head) {
        return OfficeWords.WEAK_HEADS.match(tokens, at) == head;
    }

    /** Tells whether a plural with a kind of office stands there: "các sở, ban, ngành", "toàn thể đoàn viên". */
    static boolean isPlural(List<Token> tokens, int at) {
        int plural = OfficeWords.PLURALS.match(tokens, at);
        if (plural == 0) {
            return false;
        }
        int noun = at + plural;
        return !OfficeWords.NO_OFFICES.startsAt(tokens, noun)
                && (OfficeWords.KINDS.startsAt(tokens, noun)
                        || OfficeWords.HEADS.startsAt(tokens, noun)
                        || OfficeWords.POSTS.startsAt(tokens, noun));
    }

    /** "Ban Tuyên giáo", "Tổ kiểm tra", "Khối 1", but not "Ban," in "các Sở, Ban, ngành". */
    private static boolean weakHeadFits(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return true;
        }
        Token second = tokens.get(next);
        if (second.capital() || second.isNumber()) {
            return true;
        }
        return second.isWord() && !(WorkVerbs.ALL.startsAt(tokens, next) && !WorkVerbs.IN_NAMES.startsAt(tokens, next));
    }

    private static boolean capitalAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).capital();
    }
}
