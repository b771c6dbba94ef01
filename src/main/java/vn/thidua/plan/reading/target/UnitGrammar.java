package vn.thidua.plan.reading.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.target.Quantity.Kind;

/**
 * Reads the unit behind a number.
 *
 * <pre>
 * unit = ("%" | money | time | "lần" | "điểm" | noun {"," noun}) {"/" [figures] noun}
 * </pre>
 */
final class UnitGrammar {

    /** Base numbers of rates: per hundred, thousand and so on. */
    private static final Set<Integer> BASES = Set.of(100, 1000, 10_000, 100_000, 1_000_000);

    /** Words of a noun phrase before the slash of a rate: "107 trẻ sơ sinh trai/100 …". */
    private static final int LONGEST_PHRASE = 5;

    private static final Phrases PERCENTAGE_POINT = Phrases.of("điểm phần trăm, điểm %");
    private static final Phrases POINTS = Phrases.of("điểm");

    /** Good marks at school are counted: "150 điểm 10". */
    private static final Phrases MARKS = Phrases.of("điểm 9, điểm 10, điểm tốt, điểm giỏi");

    /** "điểm" is also a place. */
    private static final Phrases PLACES = Phrases.of(
            "điểm du lịch, điểm trường, điểm cầu, điểm bán, điểm đen, điểm nóng, điểm sáng, điểm kinh doanh, điểm truy cập, điểm tuyên truyền, điểm phát, điểm thu gom, điểm đến, điểm tư vấn, điểm sinh hoạt, điểm tiếp nhận, điểm tập kết, điểm giao dịch, điểm nghẽn, điểm ùn tắc, điểm phục vụ, điểm vui chơi, điểm xanh, điểm ngập, điểm mẫu, điểm bưu điện, điểm dân cư");

    private static final Phrases END = Phrases.of(
            "vào, so, trở, đến, trong, và, theo, hoặc, năm, là, được, xuống, lên, còn, đạt, trên, dưới, từ, để, với, nhằm");

    /** Words behind a number that it does not count. */
    private static final Phrases UNCOUNTED = Phrases.of(
            "cấp, khâu, mặt, bước, không, phải, các, những, của, cho, một, sẽ, khác, nêu, này, trên, phần, và, hay, chủ trương, chính sách, nguyên tắc, quan điểm, loại, hình thức, đối tượng, mức, bên, chung, tốt, giỏi, tại, khi, lớn, trọng tâm, trụ cột, đột phá");

    /** Words of a unit that is in no list. */
    private static final int SHORT_PHRASE = 2;

    private final Passage passage;
    private final List<Token> tokens;

    UnitGrammar(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /**
     * A unit.
     *
     * @param to index behind its last token; where it starts if there is none
     */
    record Unit(Kind kind, int to, @Nullable String printed, boolean doubtful) {}

    static boolean isBase(BigDecimal value) {
        return value.scale() <= 0 && value.precision() < 9 && BASES.contains(value.intValue());
    }

    /** Returns the unit that starts at a token; {@link Kind#BARE} where none does. */
    Unit at(int i) {
        if (i >= tokens.size()) {
            return new Unit(Kind.BARE, i, null, false);
        }
        if (passage.is(i, Token.Kind.PERCENT)) {
            return per(Kind.PERCENT, i, i + 1, tokens.get(i).word());
        }
        if (passage.is(i, "phần") && passage.is(i + 1, "trăm")) {
            return per(Kind.PERCENT, i, i + 2, "%");
        }
        int point = PERCENTAGE_POINT.startingAt(tokens, i);
        if (point > 0) {
            return per(Kind.PERCENT, i, i + point, null);
        }
        return passage.is(i, Token.Kind.WORD) ? word(i) : rate(i);
    }

    private Unit word(int i) {
        int money = UnitNouns.MONEY.startingAt(tokens, i);
        int large = UnitNouns.LARGE.startingAt(tokens, i);
        int place = PLACES.startingAt(tokens, i);
        int noun = Math.max(place, UnitNouns.ALL.startingAt(tokens, i));
        int time = UnitNouns.TIME.startingAt(tokens, i);
        if (large > 0 && UnitNouns.ALL.startingAt(tokens, i + large) > 0) {
            return per(Kind.COUNT, i, i + large + UnitNouns.ALL.startingAt(tokens, i + large), null);
        }
        if (large > 0 && passage.is(i + large, Token.Kind.SLASH)) {
            return per(Kind.MONEY, i, i + large, null);
        }
        if (money > 0 && money >= noun) {
            return per(Kind.MONEY, i, i + money, null);
        }
        if (passage.is(i, "lần")) {
            return per(Kind.TIMES, i, i + 1, null);
        }
        if (MARKS.startingAt(tokens, i) > 0) {
            return new Unit(Kind.COUNT, i + 2, passage.words(i, i + 2), false);
        }
        if (POINTS.startingAt(tokens, i) > 0 && place == 0) {
            return new Unit(Kind.POINTS, i + 1, "điểm", false);
        }
        if (time > 0 && time >= noun) {
            return per(Kind.TIME, i, i + time, null);
        }
        Unit rate = rate(i);
        if (rate.kind() == Kind.RATE) {
            return rate;
        }
        return noun > 0 ? per(Kind.COUNT, i, list(i + noun), null) : rate;
    }

    /** "tin, bài": nouns of one list are one unit. */
    private int list(int to) {
        int end = to;
        for (int more = 0; more < 2 && passage.is(end, Token.Kind.COMMA); more++) {
            int next = UnitNouns.ALL.startingAt(tokens, end + 1);
            if (next == 0) {
                break;
            }
            end += 1 + next;
        }
        return end;
    }

    /** Adds what the unit is per: "/người/năm", "/10.000 dân". */
    private Unit per(Kind kind, int from, int base, @Nullable String named) {
        int to = base;
        boolean misread = passage.is(to, Token.Kind.COLON) && passage.is(to + 1, Token.Kind.SLASH);
        StringBuilder unit = new StringBuilder(named == null ? passage.words(from, base) : named);
        to += misread ? 1 : 0;
        Kind found = kind;
        while (passage.is(to, Token.Kind.SLASH)) {
            int figures = to + 1 < tokens.size() && tokens.get(to + 1).value() != null ? 1 : 0;
            int start = to + 1 + figures;
            int noun = Math.max(UnitNouns.PER.startingAt(tokens, start), UnitNouns.ALL.startingAt(tokens, start));
            if (noun == 0) {
                break;
            }
            boolean one =
                    figures > 0 && BigDecimal.ONE.equals(tokens.get(to + 1).value());
            unit.append('/').append(passage.words(one ? start : to + 1, start + noun));
            found = figures > 0 && !one && found == Kind.COUNT ? Kind.RATE : found;
            to = start + noun;
        }
        if (to == base && passage.is(to, "trên")) {
            Unit share = onEach(found, unit, to);
            if (share != null) {
                return share;
            }
        }
        boolean whole = to > base + (misread ? 1 : 0);
        return new Unit(
                whole && found == Kind.TIME ? Kind.TIME : found, whole ? to : base, unit.toString(), misread && whole);
    }

    /** "10 bác sĩ trên 1 vạn dân", "5 vụ trên 10.000 dân". */
    private @Nullable Unit onEach(Kind kind, StringBuilder unit, int on) {
        BigDecimal base = on + 1 < tokens.size() ? tokens.get(on + 1).value() : null;
        boolean one = base != null && base.compareTo(BigDecimal.ONE) == 0 || passage.is(on + 1, "một");
        if (!one && (base == null || !isBase(base))) {
            return null;
        }
        int noun = UnitNouns.PER.startingAt(tokens, on + 2);
        if (noun == 0 || kind == Kind.PERCENT || kind == Kind.MONEY) {
            return null;
        }
        unit.append('/').append(passage.words(one ? on + 2 : on + 1, on + 2 + noun));
        return new Unit(Kind.RATE, on + 2 + noun, unit.toString(), false);
    }

    /** Reads a noun phrase, a slash and a base number: "trẻ sơ sinh trai/100 trẻ sơ sinh gái". */
    private Unit rate(int i) {
        int slash = i;
        while (slash < i + LONGEST_PHRASE && passage.is(slash, Token.Kind.WORD)) {
            slash++;
        }
        boolean based = slash > i && passage.is(slash, Token.Kind.SLASH) && slash + 1 < tokens.size();
        BigDecimal base = based ? tokens.get(slash + 1).value() : null;
        if (base == null || !isBase(base)) {
            return new Unit(Kind.BARE, i, null, false);
        }
        int same = common(i, slash + 2, slash);
        int end = same > 0
                ? Math.min(slash + 2 + same + 1, tokens.size())
                : phrase(slash + 2).to();
        String first = passage.words(i + same, slash);
        String second = passage.words(slash + 2 + same, end);
        return new Unit(Kind.RATE, end, first + "/" + tokens.get(slash + 1).word() + " " + second, false);
    }

    /** Counts the words that two phrases begin with in common, leaving the first at least one of its own. */
    private int common(int first, int second, int endOfFirst) {
        int same = 0;
        while (first + same < endOfFirst - 1
                && second + same < tokens.size()
                && tokens.get(first + same).is(tokens.get(second + same).word())) {
            same++;
        }
        return same;
    }

    /** Reads a noun that is in no list: the first words behind the number, where they are small letters and no preposition or verb. */
    Unit unknown(int i) {
        boolean quoted = passage.is(i, Token.Kind.QUOTE);
        int from = quoted ? i + 1 : i;
        int to = from;
        while (to < from + SHORT_PHRASE
                && passage.is(to, Token.Kind.WORD)
                && (quoted
                        || Character.isLowerCase(
                                passage.text().charAt(tokens.get(to).from())))
                && passage.timeOf(to) == null
                && END.startingAt(tokens, to) == 0
                && UNCOUNTED.startingAt(tokens, to) == 0) {
            to++;
        }
        boolean found = to > from;
        return new Unit(found ? Kind.COUNT : Kind.BARE, found ? to : i, found ? passage.words(from, to) : null, found);
    }

    /** Reads a noun that need not be in the lists: the words up to a preposition, not many. */
    Unit phrase(int i) {
        int noun = Math.max(UnitNouns.ALL.startingAt(tokens, i), UnitNouns.PER.startingAt(tokens, i));
        int to = i + noun;
        while (to < i + LONGEST_PHRASE
                && passage.is(to, Token.Kind.WORD)
                && passage.timeOf(to) == null
                && END.startingAt(tokens, to) == 0) {
            to++;
        }
        return new Unit(
                to > i ? Kind.COUNT : Kind.BARE,
                to,
                to > i ? passage.words(i, to).toLowerCase(Locale.ROOT) : null,
                false);
    }
}
