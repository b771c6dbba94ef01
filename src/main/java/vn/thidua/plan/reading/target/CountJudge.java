package vn.thidua.plan.reading.target;

import java.util.Set;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.plan.reading.target.Governor.Change;

/** Decides which counts are promises: "xây dựng 03 mô hình", "mỗi phường có 01 khu phố"; not "16 phường", "phục vụ 5 nhóm". */
final class CountJudge {

    /** Words of a label such as "học sinh giỏi cấp tỉnh" before a bare number. */
    private static final int LONGEST_LABEL = 8;

    /** How far behind a number a "trở lên" or a predicate may stand. */
    private static final int UPWARDS_NEAR = 6;

    private static final int PREDICATE_NEAR = 8;

    private static final Phrases SMALL_WORDS = Phrases.of(
            "của, tại, với, cho, các, những, toàn thể, gồm, bao gồm, và, cùng, toàn bộ, trong, từ, đến, là, theo, thuộc, ở, tổng số, khác, do");

    private static final Phrases PREDICATES = Phrases.of("được, đạt, hoàn thành, thoát nghèo, tham gia");

    private static final Phrases IN_WHICH = Phrases.of("trong đó");

    /** One or two of these are steps of carrying the plan out. */
    private static final Phrases EVENTS = Phrases.of(
            "hội nghị, hội thảo, cuộc họp, đoàn, đợt kiểm tra, đợt, buổi, buổi lễ, lễ, cuộc kiểm tra, văn bản, kế hoạch, báo cáo, phong trào, cuộc, tổ, hội thi, cuộc thi");

    /** A plan that speaks of the number of its own targets and tasks promises nothing by that number. */
    private static final Set<String> OWN = Set.of("chỉ tiêu", "nhiệm vụ");

    private CountJudge() {}

    static boolean isPromise(Candidate candidate) {
        if (isForm(candidate)) {
            return false;
        }
        if (isCompared(candidate) && candidate.quantity().max() == null) {
            return !isCondition(candidate);
        }
        Governor governor = candidate.governor();
        boolean done = governor.makes() || governor.each() != null || candidate.isSteppedUpon();
        return done || candidate.goals() && isObjective(candidate);
    }

    /** "02 bộ hồ sơ", "tổ chức 01 hội nghị", "hoàn thành 18 chỉ tiêu". */
    private static boolean isForm(Candidate candidate) {
        Quantity quantity = candidate.quantity();
        boolean compared = candidate.governor().comparator() != null;
        boolean event = !candidate.goals()
                && candidate.governor().each() == null
                && quantity.between(1, 3)
                && EVENTS.startingAt(candidate.tokens(), quantity.unitFrom()) > 0;
        // "tại cả 3 điểm trường" names all there are.
        boolean all = !compared
                && candidate.passage().is(quantity.from() - 1, "cả")
                && !candidate.passage().is(quantity.from() - 2, "đạt");
        boolean own = quantity.unit() != null && OWN.contains(quantity.unit());
        return all
                || Lexicon.SLIGHT.startingAt(candidate.tokens(), quantity.unitFrom()) > 0
                || (!compared && (event || own));
    }

    private static boolean isCompared(Candidate candidate) {
        int behind = candidate.quantity().to();
        return candidate.governor().comparator() != null
                || Lexicon.UPWARDS.first(candidate.tokens(), behind, Math.min(candidate.end(), behind + UPWARDS_NEAR))
                        >= 0;
    }

    /** "có từ 2 bác sĩ trở lên." is a promise; "có từ 25 lao động trở lên thành lập được …" says which ones are meant. */
    private static boolean isCondition(Candidate candidate) {
        Governor governor = candidate.governor();
        boolean weak = candidate.passage().is(candidate.quantity().from() - 1, "từ")
                || governor.comparator() == Operator.MORE
                || governor.comparator() == Operator.LESS;
        boolean first = candidate.floor() == candidate.clause();
        boolean made = governor.makes() && (first || candidate.endsClauseUpwards());
        // "tập huấn … cho trên 200 lượt người": those whom the work reaches.
        made |= candidate.passage().is(candidate.quantity().from() - 2, "cho");
        return weak && !made && !governor.promise() && !governor.level() && governor.change() == Change.NONE;
    }

    /** Among objectives a number needs no verb. */
    private static boolean isObjective(Candidate candidate) {
        boolean labelled = candidate.isBehindColon() && candidate.endsClause();
        return labelled
                || candidate.governor().promise()
                || candidate.governor().level()
                || isBare(candidate)
                || leads(candidate);
    }

    /** "Tổng số hộ thoát nghèo 120 hộ", "lúa 507 ha". */
    private static boolean isBare(Candidate candidate) {
        Quantity quantity = candidate.quantity();
        int floor = candidate.floor();
        boolean size = UnitNouns.SIZES.startingAt(candidate.tokens(), quantity.unitFrom()) > 0;
        boolean headed = Wording.HEADS.first(candidate.tokens(), floor, Math.min(floor + 4, quantity.from())) >= 0;
        return quantity.from() > floor && candidate.endsClause() && (size || headed || isLabelled(candidate));
    }

    /** "học sinh giỏi cấp tỉnh 03 em". */
    private static boolean isLabelled(Candidate candidate) {
        Quantity quantity = candidate.quantity();
        int before = quantity.from() - 1;
        boolean shortLabel = quantity.from() - candidate.floor() <= LONGEST_LABEL
                && candidate.passage().is(before, Token.Kind.WORD);
        boolean plain = quantity.unit() != null && quantity.unit().indexOf('/') < 0;
        return shortLabel
                && plain
                && UnitNouns.ACHIEVED.startingAt(candidate.tokens(), quantity.unitFrom()) > 0
                && SMALL_WORDS.endingAt(candidate.tokens(), before) == 0;
    }

    /** "700 hộ nghèo được vay vốn": the number begins the clause, or the part of a whole. */
    private static boolean leads(Candidate candidate) {
        int behind = candidate.quantity().to();
        boolean part =
                IN_WHICH.endingAt(candidate.tokens(), candidate.quantity().from() - 1) > 0;
        boolean first = candidate.quantity().from() == candidate.floor() || part;
        return first
                && PREDICATES.first(candidate.tokens(), behind, Math.min(candidate.end(), behind + PREDICATE_NEAR))
                        >= 0;
    }
}
