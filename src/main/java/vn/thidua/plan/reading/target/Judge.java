package vn.thidua.plan.reading.target;

import vn.thidua.plan.reading.target.Governor.Change;
import vn.thidua.plan.reading.target.Quantity.Kind;
import vn.thidua.plan.reading.target.Setting.Mood;

/** Decides which quantities are targets: a promise of a number, not a report, quota, name, price or score. */
final class Judge {

    private static final Phrases SPENDING = Phrases.of("""
            kinh phí, mức thưởng, tiền thưởng, mức chi cho, mức chi hỗ trợ, mức chi tối đa, mức chi thưởng, mức chi là, mức chi bằng, mức hỗ trợ, hỗ trợ kinh phí, xử phạt, phạt tiền, mức lương, phụ cấp, trị giá, mỗi suất, mức đóng, đơn giá, lệ phí, mức phí, tổng mức đầu tư, vốn đối ứng
            ngân sách hỗ trợ, ngân sách cấp, ngân sách tỉnh hỗ trợ, dự kiến kinh phí, tổng kinh phí""");

    private static final Phrases EARNING = Phrases.of("""
            thu, thu ngân sách, thu nhập, doanh thu, giá trị, kim ngạch, đạt, phấn đấu, tăng, giảm, huy động, vận động, tiết kiệm, làm lợi, quyên góp, ủng hộ, dư nợ, tổng nguồn vốn, vốn đầu tư, giải ngân, grdp, thu hút, gdp
            bình quân, sản lượng, vốn""");

    /** What lasts, so that a bound on it is an objective: "thời gian chờ khám không quá 60 phút". */
    private static final Phrases LASTING = Phrases.of("thời gian, chỉ số thời gian, tuổi thọ, saidi");

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
     * @param sentence index of the first token of its sentence
     */
    static Verdict judge(Candidate candidate, Setting setting, int sentence) {
        boolean promises = setting.mood() == Mood.GOALS || setting.mood() == Mood.DUTIES;
        if (!promises || Doubts.about(candidate, sentence) || !isPromise(candidate)) {
            return Verdict.NONE;
        }
        Quantity quantity = candidate.quantity();
        boolean read = !quantity.doubtful() && !candidate.governor().doubtful();
        boolean plain = candidate.goals()
                || quantity.is(Kind.PERCENT)
                || quantity.is(Kind.RATE)
                || candidate.governor().comparator() != null;
        return read && plain ? Verdict.SURE : Verdict.UNSURE;
    }

    private static boolean isPromise(Candidate candidate) {
        return switch (candidate.quantity().kind()) {
            case PERCENT -> !candidate.hasNear(SPENDING, Doubts.NEAR) && !isStray(candidate);
            case RATE -> true;
            case RATIO -> candidate.goals() || candidate.isGoverned();
            case TIMES -> multiplies(candidate);
            case MONEY -> !candidate.hasNear(SPENDING, Doubts.NEAR) && earns(candidate);
            case COUNT -> CountJudge.isPromise(candidate);
            case TIME -> shortens(candidate);
            case POINTS, BARE -> false;
        };
    }

    /** A number without verb or noun around it, as misread tables are full of. */
    private static boolean isStray(Candidate candidate) {
        Passage passage = candidate.passage();
        int behind = candidate.quantity().to();
        boolean named = passage.is(behind, Token.Kind.WORD)
                && Character.isLowerCase(
                        passage.text().charAt(passage.token(behind).from()));
        return !candidate.goals() && !candidate.isGoverned() && !named && !candidate.isBehindColon();
    }

    /** "tăng 1,3 lần", "còn 1,7 lần", "tổ chức ít nhất 2 lần", among objectives also "sinh hoạt ít nhất 4 lần". */
    private static boolean multiplies(Candidate candidate) {
        Governor governor = candidate.governor();
        return governor.change() != Change.NONE
                || governor.level()
                || (governor.comparator() != null && (governor.makes() || candidate.goals()));
    }

    /** "thu ngân sách đạt 120 tỷ đồng", among objectives also "GRDP bình quân đầu người: 60 triệu đồng". */
    private static boolean earns(Candidate candidate) {
        if (candidate.governor().each() != null && !candidate.governor().makes()) {
            return false;
        }
        if (candidate.isBehindColon()) {
            return candidate.goals();
        }
        boolean bare = candidate.goals() && candidate.endsClause();
        return (bare || candidate.isGoverned()) && candidate.hasNear(EARNING, Doubts.NEAR);
    }

    /** "từ 15 ngày xuống còn 10 ngày", "tuổi thọ đạt 75 tuổi", "thời gian chờ không quá 60 phút", "giảm 02 ngày". */
    private static boolean shortens(Candidate candidate) {
        Governor governor = candidate.governor();
        boolean bounded = governor.comparator() != null
                && LASTING.first(candidate.tokens(), Math.max(0, governor.from() - Doubts.NEAR), governor.from()) >= 0;
        boolean level = bounded || governor.level() && governor.from() > candidate.floor();
        return candidate.quantity().start() != null || (candidate.goals() && (level || candidate.isSteppedUpon()));
    }
}
