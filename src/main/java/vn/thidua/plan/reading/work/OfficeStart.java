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
        if (OfficeWords.ORGANISATION.startsAt(tokens, at)) {
            return WorkVerbs.NOUNS.startsAt(tokens, at);
        }
        int head = OfficeWords.HEADS.match(tokens, at);
        if (head > 0) {
            return !OfficeWords.WEAK_HEADS.startsAt(tokens, at) || head > 1 || weakHeadFits(tokens, at);
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
        boolean weak = head == 1 && OfficeWords.WEAK_HEADS.startsAt(tokens, at);
        if (first.capital()) {
            return !weak || weakHeadFits(tokens, at);
        }
        return weak ? capitalAt(tokens, at + head) : head > 1 || capitalAt(tokens, at + head) || OfficeWords.CLEAR_HEADS.startsAt(tokens, at);
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
    private static boolean weakHeadFits(List<Token> tokens, int at) {
        int next = at + 1;
        if (next >= tokens.size()) {
            return true;
        }
        Token second = tokens.get(next);
        return second.capital() || second.isNumber() || second.isWord() && !(WorkVerbs.ALL.startsAt(tokens, next) && !WorkVerbs.IN_NAMES.startsAt(tokens, next));
    }

    private static boolean capitalAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).capital();
    }
}
