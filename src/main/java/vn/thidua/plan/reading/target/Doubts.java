package vn.thidua.plan.reading.target;

import java.util.regex.Pattern;
import vn.thidua.plan.reading.Target.Operator;

/** What speaks against a number being a promise: it reports, it is a quota, a vote, a score, a condition, an aside. */
final class Doubts {

    /** How far a word may stand from the number and still speak of it. */
    static final int NEAR = 25;

    private static final Phrases SO_FAR = Phrases.of("""
            đến nay, hiện nay, hiện có, hiện tại, hiện đang, năm qua, thời gian qua, vừa qua, tính đến, ước đạt, ước thực hiện, thực tế đạt, trước đây, kết quả đã""");

    private static final Phrases DONE =
            Phrases.of("đã, đã được, đang có, đang duy trì, mới có, mới đạt, chỉ đạt, mới chỉ đạt");

    private static final Phrases UNLESS =
            Phrases.of("nếu, trường hợp, trong trường hợp, khi có, nơi có, những nơi có, đơn vị nào, chưa đạt");

    private static final Phrases AWARDING = Phrases.of("""
            khen thưởng, đề nghị khen, đề nghị tặng, xét tặng, xét khen, tặng bằng khen, tặng giấy khen, bình xét, hội đồng xét, công nhận danh hiệu chiến sĩ thi đua""");

    private static final Phrases VOTING = Phrases.of("phiếu, phiếu bầu, tán thành, biểu quyết, thành viên hội đồng");

    private static final Phrases SCORING = Phrases.of(
            "thang điểm, tổng điểm, điểm tối đa, chấm điểm, trọng số, điểm thưởng, điểm trừ, đạt điểm, điểm chuẩn");

    private static final Phrases ASIDES =
            Phrases.of("năm, thực hiện, hiện, hiện nay, kế hoạch, so với, cùng kỳ, trong đó năm, ước");
    private static final int LONGEST_ASIDE = 8;

    private static final Phrases LENGTHS = Phrases.of("km, m, mét, ki lô mét, cây số");
    private static final Phrases AWAY = Phrases.of("cách");
    private static final int FARTHEST_AWAY = 8;

    private static final Pattern CLOCK = Pattern.compile("\\bt(?:ừ|ù) \\d{1,2}(?:h\\d{0,2}|:\\d{2}| giờ)");
    private static final int TIMETABLE_WITHIN = 24;

    private Doubts() {}

    static boolean about(Candidate candidate, int sentence) {
        Governor governor = candidate.governor();
        int number = candidate.quantity().from();
        boolean promised =
                Lexicon.PROMISE.first(candidate.tokens(), Math.max(candidate.clause(), number - NEAR), number) >= 0;
        boolean quota = governor.comparator() == Operator.AT_MOST || (!candidate.goals() && !promised);
        return candidate.passage().isQuoted(candidate.quantity().from())
                || isAside(candidate)
                || isDistance(candidate)
                || isTimetable(candidate)
                || reports(candidate, sentence)
                || (quota && candidate.hasNear(AWARDING, NEAR))
                || candidate.hasNear(VOTING, NEAR)
                || candidate.hasNear(SCORING, NEAR)
                || isCondition(candidate);
    }

    /** "cách trung tâm 11 km" tells where a place is. */
    private static boolean isDistance(Candidate candidate) {
        int number = candidate.quantity().from();
        return LENGTHS.startingAt(candidate.tokens(), candidate.quantity().unitFrom()) > 0
                && AWAY.first(candidate.tokens(), Math.max(candidate.clause(), number - FARTHEST_AWAY), number) >= 0;
    }

    /** "tối đa 5 tiết, từ 7h00 đến 11h30" is a timetable. */
    private static boolean isTimetable(Candidate candidate) {
        Passage passage = candidate.passage();
        int from = passage.token(candidate.quantity().to() - 1).to();
        int to = Math.min(passage.text().length(), from + TIMETABLE_WITHIN);
        return candidate.quantity().is(Quantity.Kind.COUNT)
                && CLOCK.matcher(passage.text().substring(from, to)).find();
    }

    /** "(năm 2024: 60 triệu đồng)" tells what is or was. */
    private static boolean isAside(Candidate candidate) {
        Passage passage = candidate.passage();
        int number = candidate.quantity().from();
        for (int i = number - 1; i >= Math.max(0, number - LONGEST_ASIDE) && !passage.is(i, Token.Kind.CLOSE); i--) {
            if (passage.is(i, Token.Kind.OPEN)) {
                return ASIDES.startingAt(passage.tokens(), i + 1) > 0;
            }
        }
        return false;
    }

    /** "đến nay đã hoàn thành 4/10", but not "đến nay đạt …, phấn đấu đạt 90%". */
    private static boolean reports(Candidate candidate, int sentence) {
        Governor governor = candidate.governor();
        int number = Math.min(governor.from(), candidate.passage().size() - 1);
        int soFar = SO_FAR.last(candidate.tokens(), Math.max(sentence, number - 2 * NEAR), number + 1);
        boolean promised =
                governor.promise() || (soFar >= 0 && Lexicon.PROMISE.first(candidate.tokens(), soFar, number + 1) >= 0);
        if (soFar >= 0 && !promised && candidate.quantity().start() == null) {
            return true;
        }
        int done = DONE.last(candidate.tokens(), Math.max(candidate.clause(), number - 4), number);
        if (done < 0 || governor.promise()) {
            return false;
        }
        int between = governor.from() - done - DONE.startingAt(candidate.tokens(), done);
        return between == 0
                || (between <= 2 && !governor.level() && candidate.passage().is(number - 1, Token.Kind.WORD));
    }

    /** "ngành có tỷ lệ nữ thấp dưới 30% có thể điều chỉnh mục tiêu". */
    private static boolean isCondition(Candidate candidate) {
        Passage passage = candidate.passage();
        int number = candidate.quantity().from();
        int from = Math.max(candidate.clause(), number - NEAR);
        int behind = candidate.quantity().to();
        boolean before = UNLESS.first(passage.tokens(), from, Math.min(from + 6, number)) >= 0;
        return before || (passage.is(behind, "có") && passage.is(behind + 1, "thể"));
    }
}
