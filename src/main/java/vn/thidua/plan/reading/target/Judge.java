package vn.thidua.plan.reading.target;

import java.util.List;
import java.util.Set;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.plan.reading.target.Governor.Change;
import vn.thidua.plan.reading.target.Quantity.Kind;
import vn.thidua.plan.reading.target.Setting.Mood;

/** Decides which quantities are targets: a promise of a number, not a report, quota, name, price or score. */
final class Judge {

    /** How far a word may stand from the number and still speak of it. */
    private static final int NEAR = 25;

    private static final Phrases SO_FAR = Phrases.of("đến nay, hiện nay, hiện có, hiện tại, hiện đang, năm qua, thời gian qua, vừa qua, tính đến, ước đạt, ước thực hiện, thực tế đạt, trước đây, kết quả đã");
    private static final Phrases DONE = Phrases.of("đã, đã được, đang có, đang duy trì, mới có, mới đạt, chỉ đạt, mới chỉ đạt");
    private static final Phrases UNLESS = Phrases.of("nếu, trường hợp, trong trường hợp, khi có, nơi có, những nơi có, đơn vị nào, có thể, chưa đạt");
    private static final Phrases AWARDING = Phrases.of("""
            khen thưởng, đề nghị khen, đề nghị tặng, xét tặng, xét khen, tặng bằng khen, tặng giấy khen, bình xét, hội đồng xét, xếp loại xuất sắc không quá, công nhận danh hiệu chiến sĩ thi đua""");
    private static final Phrases VOTING = Phrases.of("phiếu, phiếu bầu, tán thành, biểu quyết, thành viên hội đồng");
    private static final Phrases SPENDING = Phrases.of("""
            kinh phí, mức thưởng, tiền thưởng, mức chi, mức hỗ trợ, hỗ trợ kinh phí, xử phạt, phạt tiền, mức lương, phụ cấp, trị giá, mỗi suất, mức đóng, đơn giá, lệ phí, mức phí, tổng mức đầu tư, vốn đối ứng, ngân sách hỗ trợ, ngân sách cấp, ngân sách tỉnh hỗ trợ, dự kiến kinh phí, tổng kinh phí""");
    /** Words of a label such as "học sinh giỏi cấp tỉnh" before a bare number. */
    private static final int LONGEST_LABEL = 8;

    private static final Phrases SMALL_WORDS = Phrases.of("của, tại, với, cho, các, những, toàn thể, gồm, bao gồm, và, cùng, toàn bộ, trong, từ, đến, là, theo, thuộc, ở, tổng số, khác, do");
    private static final Phrases ASIDES = Phrases.of("năm, thực hiện, hiện, hiện nay, kế hoạch, so với, cùng kỳ, trong đó năm, ước");
    private static final Phrases PREDICATES = Phrases.of("được, đạt, hoàn thành, thoát nghèo, tham gia");
    private static final Phrases SCORING = Phrases.of("thang điểm, tổng điểm, điểm tối đa, chấm điểm, trọng số, điểm thưởng, điểm trừ, đạt điểm, điểm chuẩn");
    private static final Phrases EARNING = Phrases.of("""
            thu, thu ngân sách, thu nhập, doanh thu, giá trị, kim ngạch, đạt, phấn đấu, tăng, giảm, huy động, vận động, tiết kiệm, làm lợi, quyên góp, ủng hộ, dư nợ, tổng nguồn vốn, vốn đầu tư, giải ngân, grdp, thu hút, gdp, bình quân, sản lượng, vốn""");

    /** One or two of these are steps of carrying the plan out. */
    private static final Phrases EVENTS = Phrases.of("hội nghị, hội thảo, cuộc họp, đoàn, đợt kiểm tra, đợt, buổi, buổi lễ, lễ, cuộc kiểm tra, văn bản, kế hoạch, báo cáo, phong trào, cuộc, tổ, hội thi, cuộc thi");

    /** A plan that speaks of the number of its own targets and tasks promises nothing by that number. */
    private static final Set<String> OWN = Set.of("chỉ tiêu", "nhiệm vụ");

    private Judge() {}

    /** What was decided. */
    enum Verdict {
        NONE,
        UNSURE,
        SURE
    }

    /**
     * Decides about one quantity.
     *
     * @param floor index of the first token of its clause, or behind the quantity before
     * @param end index behind the last token of its clause
     */
    static Verdict judge(Passage passage, Quantity quantity, Governor governor, Setting setting, Clauses clauses, int floor, int end) {
        boolean talk = setting.mood() != Mood.GOALS && setting.mood() != Mood.DUTIES;
        if (talk || passage.isQuoted(quantity.from()) || isAside(passage, quantity) || reports(passage, quantity, governor, clauses)) {
            return Verdict.NONE;
        }
        List<Token> tokens = passage.tokens();
        int from = Math.max(clauses.from(quantity.from()), quantity.from() - NEAR);
        int to = Math.min(end, quantity.to() + NEAR);
        boolean quota = setting.mood() != Mood.GOALS && !governor.promise() || governor.comparator() == Operator.AT_MOST;
        boolean spoiled = quota && AWARDING.first(tokens, from, to) >= 0 || VOTING.first(tokens, from, to) >= 0 || SCORING.first(tokens, from, to) >= 0 || conditional(passage, quantity, from, to);
        if (spoiled) {
            return Verdict.NONE;
        }
        boolean goals = setting.mood() == Mood.GOALS;
        boolean sure = !quantity.doubtful() && !governor.doubtful();
        boolean yes = switch (quantity.kind()) {
            case PERCENT -> SPENDING.first(tokens, from, to) < 0 && !stray(passage, quantity, governor, goals);
            case RATE -> true;
            case RATIO -> governed(governor) || goals;
            case TIMES -> governor.change() != Change.NONE || governor.level() || governor.comparator() != null && governor.makes();
            case MONEY -> SPENDING.first(tokens, from, to) < 0 && earns(passage, quantity, governor, goals, from, to, end);
            case COUNT -> counts(passage, quantity, governor, goals, clauses.from(quantity.from()), floor, end);
            case TIME -> quantity.start() != null || goals && governor.level() && governor.from() > floor || governor.steps() && goals && governor.changeAt() >= governor.from();
            case POINTS, BARE -> false;
        };
        boolean plain = quantity.is(Kind.PERCENT) || quantity.is(Kind.RATE) || goals || governor.comparator() != null;
        return yes ? (sure && plain ? Verdict.SURE : Verdict.UNSURE) : Verdict.NONE;
    }

    /** A number without verb or noun around it, as misread tables are full of. */
    private static boolean stray(Passage passage, Quantity quantity, Governor governor, boolean goals) {
        boolean named = passage.is(quantity.to(), Token.Kind.WORD) && Character.isLowerCase(passage.text().charAt(passage.token(quantity.to()).from()));
        return !goals && !governed(governor) && !named && !passage.is(governor.from() - 1, Token.Kind.COLON);
    }

    private static boolean governed(Governor governor) {
        return governor.makes() || governor.level() || governor.promise() || governor.comparator() != null || governor.change() != Change.NONE;
    }

    /** "thu ngân sách đạt 120 tỷ đồng", among objectives also "GRDP bình quân đầu người: 60 triệu đồng". */
    private static boolean earns(Passage passage, Quantity quantity, Governor governor, boolean goals, int from, int to, int end) {
        if (governor.each() != null && !governor.makes()) {
            return false;
        }
        if (passage.is(governor.from() - 1, Token.Kind.COLON)) {
            return goals;
        }
        boolean bare = goals && endsClause(passage, quantity, end);
        return (governed(governor) || bare) && EARNING.first(passage.tokens(), from, to) >= 0;
    }

    private static boolean endsClause(Passage passage, Quantity quantity, int end) {
        return quantity.to() >= end || passage.is(quantity.to(), Token.Kind.COMMA);
    }

    /** "Tổng số hộ thoát nghèo 120 hộ", "lúa 507 ha": among objectives a number needs no verb. */
    private static boolean bare(Passage passage, Quantity quantity, int floor, int end) {
        boolean size = UnitNouns.SIZES.startingAt(passage.tokens(), quantity.unitFrom()) > 0;
        boolean headed = Wording.HEADS.first(passage.tokens(), floor, Math.min(floor + 4, quantity.from())) >= 0;
        boolean achieved = quantity.from() - floor <= LONGEST_LABEL && passage.is(quantity.from() - 1, Token.Kind.WORD) && quantity.unit() != null && quantity.unit().indexOf('/') < 0 && UnitNouns.ACHIEVED.startingAt(passage.tokens(), quantity.unitFrom()) > 0 && SMALL_WORDS.endingAt(passage.tokens(), quantity.from() - 1) == 0;
        return quantity.from() > floor && (size || headed || achieved) && endsClause(passage, quantity, end);
    }

    /** "700 hộ nghèo được vay vốn": among objectives a number may begin the clause. */
    private static boolean leads(Passage passage, Quantity quantity, int floor, int end) {
        boolean first = quantity.from() == floor;
        return first && PREDICATES.first(passage.tokens(), quantity.to(), Math.min(end, quantity.to() + 8)) >= 0;
    }

    /** "xây dựng 03 mô hình", "ít nhất 04 tin, bài", "mỗi phường có 01 khu phố"; not "16 phường", "phục vụ 5 nhóm". */
    private static boolean counts(Passage passage, Quantity quantity, Governor governor, boolean goals, int clause, int floor, int end) {
        if (Lexicon.SLIGHT.startingAt(passage.tokens(), quantity.unitFrom()) > 0) {
            return false;
        }
        boolean once = !goals && governor.comparator() == null && governor.each() == null && quantity.between(1, 3) && EVENTS.startingAt(passage.tokens(), quantity.unitFrom()) > 0;
        boolean own = OWN.contains(quantity.unit() == null ? "" : quantity.unit());
        if (once || own && governor.comparator() == null) {
            return false;
        }
        boolean compared = governor.comparator() != null || Lexicon.UPWARDS.first(passage.tokens(), quantity.to(), Math.min(end, quantity.to() + 6)) >= 0;
        boolean first = floor == clause;
        if (compared && quantity.max() == null) {
            boolean from = passage.is(quantity.from() - 1, "từ") || governor.comparator() == Operator.MORE || governor.comparator() == Operator.LESS;
            return from ? governor.makes() && (first || ends(passage, quantity, end)) || governor.promise() || governor.level() || governor.change() != Change.NONE : true;
        }
        boolean colon = goals && passage.is(governor.from() - 1, Token.Kind.COLON) && endsClause(passage, quantity, end);
        if (goals && (bare(passage, quantity, floor, end) || leads(passage, quantity, floor, end))) {
            return true;
        }
        return governor.makes() || governor.each() != null || governor.steps() && governor.changeAt() >= governor.from() || goals && governor.promise() || colon;
    }

    /** "có từ 2 bác sĩ trở lên." is a promise; "có từ 25 lao động trở lên thành lập được …" says which ones are meant. */
    private static boolean ends(Passage passage, Quantity quantity, int end) {
        int upwards = Lexicon.UPWARDS.startingAt(passage.tokens(), quantity.to());
        int behind = quantity.to() + upwards;
        return behind >= end || passage.is(behind, Token.Kind.COMMA);
    }

    /** "(năm 2024: 60 triệu đồng)" tells what is or was. */
    private static boolean isAside(Passage passage, Quantity quantity) {
        for (int i = quantity.from() - 1; i >= Math.max(0, quantity.from() - 8); i--) {
            if (passage.is(i, Token.Kind.CLOSE)) {
                return false;
            }
            if (passage.is(i, Token.Kind.OPEN)) {
                return ASIDES.startingAt(passage.tokens(), i + 1) > 0;
            }
        }
        return false;
    }

    private static boolean reports(Passage passage, Quantity quantity, Governor governor, Clauses clauses) {
        List<Token> tokens = passage.tokens();
        int number = Math.min(governor.from(), tokens.size() - 1);
        int sentence = Math.max(clauses.sentenceFrom(number), number - 2 * NEAR);
        int soFar = SO_FAR.last(tokens, sentence, number + 1);
        if (soFar >= 0 && quantity.start() == null && Lexicon.PROMISE.first(tokens, soFar, number + 1) < 0 && !governor.promise()) {
            return true;
        }
        int done = DONE.last(tokens, Math.max(clauses.from(number), number - 4), number);
        if (done < 0 || governor.promise()) {
            return false;
        }
        int between = governor.from() - done - DONE.startingAt(tokens, done);
        return between == 0 || between <= 2 && !governor.level() && passage.is(number - 1, Token.Kind.WORD);
    }

    /** "ngành có tỷ lệ nữ thấp dưới 30% có thể điều chỉnh mục tiêu". */
    private static boolean conditional(Passage passage, Quantity quantity, int from, int to) {
        int before = UNLESS.first(passage.tokens(), from, Math.min(from + 6, quantity.from()));
        return before >= 0 && !passage.is(before, "có") || passage.is(quantity.to(), "có") && passage.is(quantity.to() + 1, "thể");
    }
}
