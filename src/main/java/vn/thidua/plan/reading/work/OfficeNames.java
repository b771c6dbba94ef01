package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Text;

/**
 * Reads offices named one after the other and tells them apart.
 *
 * <p>Commas and "và" part offices only where another office begins behind them: "Sở Văn hóa, Thể thao và Du lịch" is one, "Sở Y tế và Sở Tài
 * chính" are two. A list ends at the verb that says what the offices do, or at the end of the clause.
 */
final class OfficeNames {

    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_BRACKET = 24;
    private static final int MOST_NAMES = 40;

    /** Tokens before "các" in "Phòng Giáo dục và Đào tạo các huyện, thành phố". */
    private static final int LONGEST_POST = 9;

    private final Text text;
    private final List<Token> tokens;
    private final List<String> names = new ArrayList<>();
    private int start;

    private OfficeNames(Text text, List<Token> tokens, int at) {
        this.text = text;
        this.tokens = tokens;
        this.start = at;
    }

    /** Returns the offices named from the token on; the first one is taken for granted. */
    static OfficeList read(Text text, List<Token> tokens, int at) {
        return at < tokens.size() ? new OfficeNames(text, tokens, at).read() : OfficeList.none(at);
    }

    /** Returns the offices of a cell or label, where there is nothing else. */
    static List<String> all(Text text) {
        List<String> all = new ArrayList<>();
        List<Token> tokens = Tokens.of(text);
        int at = 0;
        while (at < tokens.size() && all.size() < MOST_NAMES) {
            if (tokens.get(at).isMark() && !tokens.get(at).is("(")) {
                at++;
            } else {
                OfficeList list = read(text, tokens, at);
                if (isRest(tokens, at) && !all.isEmpty() && !list.isEmpty()) {
                    all.set(all.size() - 1, all.getLast() + " " + list.names().getFirst());
                    all.addAll(list.names().subList(1, list.names().size()));
                } else {
                    all.addAll(list.names());
                }
                at = Math.max(at + 1, list.next());
            }
        }
        return all;
    }

    /** In a cell a small letter with nothing between goes on with a name that has a verb in it: "Trung tâm Kiểm soát | thanh toán". */
    private static boolean isRest(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at - 1).isWord()
                && !tokens.get(at).capital()
                && !WorkVerbs.CHARGES.startsAt(tokens, at);
    }

    private OfficeList read() {
        int at = start;
        while (at < tokens.size() && names.size() < MOST_NAMES && at - start < LONGEST_NAME) {
            Token token = tokens.get(at);
            if (token.is("(") || token.is("\"")) {
                int close = closing(at, token.is("(") ? ")" : "\"");
                if (close < 0) {
                    break;
                }
                at = close + 1;
            } else if (isSeparator(token)) {
                int behind = overSeparators(at);
                if (!partsNames(at, behind)) {
                    if (token.is(";") || endsClause(behind)) {
                        break;
                    }
                    at = behind;
                } else {
                    close(at);
                    start = behind;
                    at = behind + 1;
                }
            } else {
                int noun = WorkVerbs.NOUNS.match(tokens, at);
                if (noun == 0 && endsName(at)) {
                    break;
                }
                at += Math.max(1, noun);
            }
        }
        int next = Math.min(at, tokens.size());
        close(next);
        return new OfficeList(names, next);
    }

    private void close(int to) {
        int last = to - 1;
        while (last >= start
                && (tokens.get(last).isMark()
                                && !tokens.get(last).is(")")
                                && !tokens.get(last).is("\"")
                        || isSeparator(tokens.get(last)))) {
            last--;
        }
        if (last >= start) {
            names.add(text.subText(tokens.get(start).from(), tokens.get(last).to())
                    .trim()
                    .toString());
        }
    }

    private static boolean isSeparator(Token token) {
        return token.is(",") || token.is(";") || token.is("và") || token.is("cùng") || token.is("với");
    }

    private int overSeparators(int at) {
        int i = at;
        while (i < tokens.size() && isSeparator(tokens.get(i))) {
            i++;
        }
        return i;
    }

    /** Tells whether the separators before {@code behind} part two offices. */
    private boolean partsNames(int separator, int behind) {
        if (behind >= tokens.size() || OfficeWords.NO_OFFICES.startsAt(tokens, behind)) {
            return false;
        }
        if (tokens.get(separator).is(";")) {
            return OfficeStart.opens(tokens, behind)
                    || (tokens.get(behind).capital() && !WorkVerbs.ALL.startsAt(tokens, behind));
        }
        if (isBarePost(separator) || isJointOffice(separator, behind)) {
            return false;
        }
        if (OfficeStart.isPlural(tokens, behind)) {
            return true;
        }
        boolean plural =
                OfficeWords.PLURALS.occurs(tokens, start, Math.min(separator, start + LONGEST_POST)) || isKind(start);
        if (OfficeWords.POSTS.startsAt(tokens, behind)) {
            return OfficeWords.SINGLE_POSTS.startsAt(tokens, behind)
                    || tokens.get(behind).capital()
                    || !plural;
        }
        int head = OfficeWords.HEADS.match(tokens, behind);
        if (head > 0 && OfficeStart.within(tokens, behind)) {
            return !(plural
                    && (isBareWord(behind, head)
                            || !tokens.get(behind).capital() && OfficeWords.PLACES.match(tokens, behind) == head));
        }
        return !plural && isKind(behind) && !OfficeWords.PLACES.startsAt(tokens, behind);
    }

    /** "Ban" in "các Sở, Ban, ngành" or "các Phòng, Ban đơn vị": a head without a name of its own. */
    private boolean isBareWord(int at, int length) {
        int next = at + length;
        if (OfficeWords.WEAK_HEADS.match(tokens, at) < length) {
            return false;
        }
        return next >= tokens.size()
                || !tokens.get(next).isWord()
                || isSeparator(tokens.get(next))
                || !tokens.get(next).capital();
    }

    private boolean isKind(int at) {
        return OfficeWords.KINDS.startsAt(tokens, at)
                && (!tokens.get(at).capital() || OfficeWords.PLAIN_KINDS.startsAt(tokens, at));
    }

    /** "Chủ tịch" in "Chủ tịch và các Phó Chủ tịch Ủy ban", "Báo" in "Báo và Đài Phát thanh tỉnh": the name of both follows. */
    private boolean isBarePost(int separator) {
        if (OfficeWords.PRESS.match(tokens, start) == separator - start) {
            return true;
        }
        int post = OfficeWords.POSTS.match(tokens, start);
        return post > 0 && start + post == separator && OfficeWords.SINGLE_POSTS.startsAt(tokens, start);
    }

    /** "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân" is one office. */
    private boolean isJointOffice(int separator, int behind) {
        return OfficeWords.JOINT_HEADS.occurs(tokens, start, Math.min(separator, start + 4))
                && OfficeWords.COUNCILS.occurs(tokens, start + 1, separator)
                && separator - start <= 14
                && OfficeWords.JOINED.startsAt(tokens, behind);
    }

    private boolean endsClause(int at) {
        return at >= tokens.size()
                || !tokens.get(at).isWord() && !tokens.get(at).isNumber()
                || endsName(at);
    }

    private boolean endsName(int at) {
        Token token = tokens.get(at);
        if (token.isMark()) {
            return endsAtMark(at);
        }
        if (token.capital() || !token.isWord()) {
            return OfficeWords.CAPITAL_VERBS.startsAt(tokens, at)
                    && at > start
                    && tokens.get(at - 1).is("-");
        }
        if (OfficeWords.BELONGING.startsAt(tokens, at)) {
            return false;
        }
        if (token.is("ngày") && at + 1 < tokens.size() && tokens.get(at + 1).isNumber()) {
            return true;
        }
        if (at - 2 > start
                && tokens.get(at - 1).is("quan")
                && tokens.get(at - 2).is("liên")) {
            return !OfficeWords.BEHIND_RELATED.startsAt(tokens, at);
        }
        if (!WorkVerbs.ALL.startsAt(tokens, at)) {
            return false;
        }
        return !isNoun(at) && !belongsToHead(at);
    }

    /** "tổ chức" among other kinds of offices: "cơ quan, tổ chức, đơn vị". */
    private boolean isNoun(int at) {
        return WorkVerbs.NOUNS.startsAt(tokens, at)
                || (OfficeWords.ORGANISATION.startsAt(tokens, at) && isSeparatorAt(at + 2));
    }

    /** "chỉ đạo" in "Ban chỉ đạo", "kiểm tra" in "các Tổ kiểm tra". */
    private boolean belongsToHead(int at) {
        int head = start + OfficeWords.PLURALS.match(tokens, start);
        if (at == head) {
            return true;
        }
        int length = WorkVerbs.NAMED_BY_VERB.match(tokens, head);
        return length > 0 && at == head + length && WorkVerbs.IN_NAMES.startsAt(tokens, at);
    }

    private boolean isSeparatorAt(int at) {
        return at >= tokens.size() || isSeparator(tokens.get(at));
    }

    private boolean endsAtMark(int at) {
        Token mark = tokens.get(at);
        boolean glued = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).to() == mark.from()
                && tokens.get(at + 1).from() == mark.to();
        return switch (mark.word()) {
            case ".", "/", "'" -> !glued;
            case "-" -> at + 1 >= tokens.size() || OfficeWords.CAPITAL_VERBS.startsAt(tokens, at + 1);
            default -> true;
        };
    }

    private int closing(int at, String mark) {
        int limit = Math.min(tokens.size(), at + LONGEST_BRACKET);
        for (int i = at + 1; i < limit; i++) {
            if (tokens.get(i).is(mark)) {
                return i;
            }
        }
        return -1;
    }
}
