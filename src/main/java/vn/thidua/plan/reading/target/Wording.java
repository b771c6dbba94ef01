package vn.thidua.plan.reading.target;

import java.util.List;
import vn.thidua.plan.reading.target.Quantity.Kind;

/**
 * The words about a number.
 *
 * @param from index of the first token of the quotation
 * @param to index behind its last token
 * @param subject what is measured, empty where only the context says it
 */
record Wording(int from, int to, String subject) {

    /** Nouns that what is measured begins with. */
    static final Phrases HEADS = Phrases.of("""
            tỷ lệ, tỉ lệ, ty lệ, số, chỉ số, tỷ trọng, tỷ số, tỷ suất, tổng, tổng số, diện tích, thu nhập, giá trị, tốc độ, năng suất, sản lượng, doanh thu, kim ngạch, độ che phủ, mật độ, thu ngân sách, tiến độ, mức, chất lượng, dân số, gdp, grdp, tốc độ tăng, tỷ lệ tăng, tổng đàn
            tỉ trọng, tỉ số, tỉ suất, huy động, giải ngân, thu hút""");

    /** Verbs and small words that are no part of what is measured. */
    private static final Phrases LEADING = Phrases.of("""
            và, hoặc, trong đó, đồng thời, có, cụ thể, riêng, cũng như, nhất là, để, nhằm, với, phải, cần, được, là, cho, của, khoảng, thực hiện, mục tiêu, thi đua, nâng, nâng cao, tăng, giảm, kéo giảm, duy trì, phấn đấu, phần đấu, phấn đầu, phần đầu, đảm bảo
            bảo đảm, hoàn thành, đạt, đưa, kiềm chế, kiểm chế, giữ vững, tiếp tục, quyết tâm, cải thiện, đẩy mạnh, tập trung, thêm, vượt, tăng thêm, công tác, hằng năm, hàng năm, mỗi năm, bình quân, hàng tháng, hàng quý, trung bình, bình quân mỗi năm""");

    private static final Phrases RATES = Phrases.of("tỷ lệ, tỉ lệ, tốc độ, mức, nhịp độ");
    private static final Phrases PREDICATES = Phrases.of(
            "được, đạt, có, tham gia, thực hiện, triển khai, sử dụng, đăng ký, xây dựng, hoàn thành, đúng, không, vượt, là, biết");
    private static final Phrases STOPPERS = Phrases.of(
            "so, trở, vào, trên tổng, trong tổng, từ, đến, và, hoặc, để, theo, nhằm, khi, góp, trong đó, năm, tháng, trước, hàng, hằng, mỗi, đối với, ở, tại, cho, là, như, do, của, với, trong, thuộc, nhưng, đồng thời, phấn đấu");

    /** Verbs behind the words that tell what a clause speaks of. */
    private static final Phrases ENDS = Phrases.of("đạt, hoàn thành, vượt, bằng, là, được, chưa, đã, phải, cần");

    private static final int LONGEST_BEFORE = 40;
    private static final int LONGEST_BEHIND = 24;
    private static final int LONGEST_TAIL = 12;

    /**
     * Finds the words about a quantity.
     *
     * @param floor index of the first token that may belong to it
     * @param ceiling index behind the last one
     */
    static Wording of(Passage passage, Quantity quantity, Governor governor, int floor, int ceiling) {
        int start = start(passage, governor, floor);
        int noun = skip(passage, start, governor.from());
        boolean labelled = passage.is(governor.from() - 1, Token.Kind.COLON) && start < governor.from();
        boolean headed = noun < governor.from() && HEADS.startingAt(passage.tokens(), noun) > 0;
        boolean listed = passage.is(governor.from() - 1, Token.Kind.COMMA) && !headed;
        boolean before = !listed
                && (noun < governor.from() || labelled)
                && measuredBefore(passage, quantity, governor, noun, ceiling);
        if (before && !objectFollows(passage, quantity, governor, ceiling)) {
            int to = tail(passage, quantity, ceiling);
            int subjectEnd = quantity.start() == null ? governor.from() : beforeStart(passage, noun, governor.from());
            return new Wording(start, to, bare(before(passage, noun, start, subjectEnd)));
        }
        boolean alone = listed || passage.is(governor.from() - 1, "và");
        int from = noun < governor.from() && governor.from() - start <= 6 && !alone ? start : governor.from();
        from = Math.min(skipConnectors(passage, from, quantity.from()), quantity.from());
        int to = behind(passage, quantity, ceiling);
        int subjectFrom = quantity.is(Kind.COUNT) || quantity.is(Kind.RATIO) ? quantity.unitFrom() : quantity.to();
        subjectFrom = passage.behindRatio(subjectFrom + Lexicon.UPWARDS.startingAt(passage.tokens(), subjectFrom));
        int compared = Baseline.at(passage.tokens(), subjectFrom, to);
        String subject = passage.untimed(Math.min(subjectFrom, to), compared > subjectFrom ? compared : to);
        boolean size = quantity.is(Kind.COUNT)
                && to == quantity.to()
                && UnitNouns.SIZES.startingAt(passage.tokens(), quantity.unitFrom()) > 0;
        subject = quantity.is(Kind.RATE) && subjectFrom >= to
                ? passage.words(
                        quantity.unitFrom(),
                        quantity.unitFrom()
                                + Math.max(1, UnitNouns.ALL.startingAt(passage.tokens(), quantity.unitFrom())))
                : subject;
        boolean empty = subject.isEmpty()
                || size
                || Baseline.isBeyondPlan(passage, quantity, governor)
                || subjectFrom < to && STOPPERS.startingAt(passage.tokens(), subjectFrom) > 0;
        String words =
                empty ? (listed ? "" : before(passage, noun, start, governor.from())) : subject.replace(" trở lên", "");
        return new Wording(from, to, bare(words.isEmpty() && size ? subject : words));
    }

    /** "tỷ lệ tham gia từ 35% lên 40%": what is measured ends before "từ 35%". */
    private static int beforeStart(Passage passage, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (passage.is(i, "từ") && passage.is(i + 1, Token.Kind.NUMBER)) {
                return i;
            }
        }
        return to;
    }

    /** Words before the number, leading verbs left out unless there is nothing else ("hoàn thành: 25%"). */
    private static String before(Passage passage, int noun, int start, int end) {
        return noun < end
                ? passage.untimed(noun, end)
                : passage.is(end - 1, Token.Kind.COLON) ? passage.untimed(start, end) : "";
    }

    /** Returns the words without punctuation at the end. */
    private static String bare(String words) {
        int end = words.length();
        while (end > 0 && ",:;.-–( ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean measuredBefore(
            Passage passage, Quantity quantity, Governor governor, int noun, int ceiling) {
        boolean follows = follows(passage, quantity, ceiling);
        boolean opens = passage.is(governor.from() - 1, Token.Kind.COMMA) || passage.is(governor.from() - 1, "và");
        if (quantity.is(Kind.COUNT) || quantity.is(Kind.RATIO)) {
            int behind = quantity.to() + Lexicon.UPWARDS.startingAt(passage.tokens(), quantity.to());
            boolean ends = behind >= ceiling || passage.is(behind, Token.Kind.COMMA);
            return !opens
                    && governor.each() == null
                    && (governor.level() || governor.steps() || ends && !governor.makes());
        }
        boolean headed = HEADS.startingAt(passage.tokens(), noun) > 0 && governor.from() - noun > 2;
        return !(opens && follows)
                && (headed || governor.level() || governor.comparator() != null || governor.steps() || !follows);
    }

    /** "giảm 5% số vụ cháy": the verb of change stands right before, what is measured behind. */
    private static boolean objectFollows(Passage passage, Quantity quantity, Governor governor, int ceiling) {
        boolean adjacent = governor.changeAt() >= governor.from() && governor.steps();
        return adjacent
                && follows(passage, quantity, ceiling)
                && Phrases.of("số, tỷ lệ, tỉ lệ, ty lệ, tổng").startingAt(passage.tokens(), quantity.to()) > 0;
    }

    static boolean follows(Passage passage, Quantity quantity, int ceiling) {
        if (quantity.is(Kind.COUNT) || quantity.is(Kind.RATIO)) {
            return true;
        }
        int upwards = quantity.to() + Lexicon.UPWARDS.startingAt(passage.tokens(), quantity.to());
        int next = passage.behindRatio(upwards);
        return next < ceiling && passage.is(next, Token.Kind.WORD) && STOPPERS.startingAt(passage.tokens(), next) == 0;
    }

    /** Goes back from the governor to where the words about the number begin. */
    private static int start(Passage passage, Governor governor, int floor) {
        List<Token> tokens = passage.tokens();
        int lowest = Math.max(floor, governor.from() - LONGEST_BEFORE);
        int comma = -1;
        for (int i = governor.from() - 1; i >= lowest; i--) {
            int verb = LEADING.endingAt(tokens, i - 1);
            boolean cut = i == lowest
                    || passage.is(i - 1, Token.Kind.COMMA)
                    || verb > 0 && RATES.endingAt(tokens, i - 1 - verb) == 0;
            if (cut && HEADS.startingAt(tokens, i) > 0 && i < governor.from()) {
                return withVerb(tokens, i, lowest);
            }
            if (comma < 0 && passage.is(i, Token.Kind.COMMA) && governor.from() - i > 2) {
                comma = i + 1;
            }
        }
        boolean changes = governor.changeAt() >= lowest && governor.changeAt() < governor.from();
        if (changes) {
            return governor.changeAt();
        }
        return skipConnectors(passage, comma >= 0 ? comma : lowest, governor.from());
    }

    private static int withVerb(List<Token> tokens, int head, int lowest) {
        int verb = LEADING.endingAt(tokens, head - 1);
        return verb > 0 && head - verb >= lowest ? head - verb : head;
    }

    /** Returns what a clause without a number speaks of: its words up to the verb that tells what becomes of it. */
    static String spokenOf(Passage passage, int from, int to) {
        int noun = skip(passage, from, to);
        int end = noun;
        while (end < Math.min(to, noun + LONGEST_BEHIND)
                && !passage.is(end, Token.Kind.COMMA)
                && ENDS.startingAt(passage.tokens(), end) == 0) {
            end++;
        }
        return bare(passage.untimed(noun, end));
    }

    private static int skip(Passage passage, int from, int to) {
        int i = from;
        while (i < to) {
            int words = LEADING.startingAt(passage.tokens(), i);
            When when = passage.timeOf(i);
            boolean mark = !passage.is(i, Token.Kind.WORD)
                    && !passage.is(i, Token.Kind.QUOTE)
                    && !passage.is(i, Token.Kind.NUMBER);
            if (words == 0 && !mark && when == null) {
                break;
            }
            i = when != null ? Math.max(when.to(), i + 1) : i + Math.max(words, 1);
        }
        return Math.min(i, to);
    }

    private static int skipConnectors(Passage passage, int from, int to) {
        int i = from;
        while (i < to
                && (passage.is(i, Token.Kind.COMMA)
                        || passage.is(i, Token.Kind.DASH)
                        || passage.is(i, Token.Kind.OTHER)
                        || passage.is(i, "và")
                        || passage.is(i, Token.Kind.CLOSE))) {
            i++;
        }
        return i;
    }

    /** Behind a number whose subject stands before it: up to the comma, not far. */
    private static int tail(Passage passage, Quantity quantity, int ceiling) {
        int to = quantity.to();
        while (to < Math.min(ceiling, quantity.to() + LONGEST_TAIL)
                && !passage.is(to, Token.Kind.COMMA)
                && !passage.is(to, Token.Kind.DASH)) {
            to++;
        }
        return trim(passage, quantity.to(), to);
    }

    /** Behind a number whose subject follows: through the predicate, to the comma behind it. */
    private static int behind(Passage passage, Quantity quantity, int ceiling) {
        List<Token> tokens = passage.tokens();
        int to = quantity.to();
        boolean predicate = false;
        while (to < Math.min(ceiling, quantity.to() + LONGEST_BEHIND)) {
            boolean comma = passage.is(to, Token.Kind.COMMA) && !passage.isQuoted(to);
            if (comma
                    && (predicate
                            || HEADS.startingAt(tokens, to + 1) > 0
                            || Lexicon.MOVE.startingAt(tokens, to + 1) > 0)) {
                break;
            }
            predicate |= PREDICATES.startingAt(tokens, to) > 0;
            to++;
        }
        return trim(passage, quantity.to(), to);
    }

    private static int trim(Passage passage, int least, int to) {
        int end = to;
        while (end > least
                && (passage.is(end - 1, Token.Kind.COMMA)
                        || passage.is(end - 1, Token.Kind.DASH)
                        || passage.is(end - 1, Token.Kind.OTHER)
                        || passage.is(end - 1, "và")
                        || passage.is(end - 1, "trong"))) {
            end--;
        }
        boolean within = passage.is(end - 2, "trong") && passage.is(end - 1, "đó");
        return within && end - 2 >= least ? trim(passage, least, end - 2) : end;
    }
}
