package vn.thidua.plan.reading.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of section a passage stands in.
 *
 * @param deadline by when the heading says its targets are due, null where it does not
 */
record Setting(Mood mood, @Nullable Limit deadline) {

    /** What a section is about. */
    enum Mood {
        /** Objectives, targets, contents of the emulation: numbers here are promises. */
        GOALS,
        /** Tasks and organisation: numbers here are promises if the verb says so. */
        DUTIES,
        /** What has been reached so far. */
        REPORT,
        /** Commendations, their standards, quotas and papers. */
        REWARD,
        /** Money for carrying out the plan. */
        BUDGET,
        /** Introduction and legal bases. */
        PREAMBLE
    }

    private static final Phrases GOAL_WORDS = Phrases.of("""
            mục tiêu, chỉ tiêu, chi tiêu phấn đấu, nội dung thi đua, nội dung, phấn đấu, kết quả cần đạt, kết quả đầu ra, yêu cầu cần đạt, phương hướng, đăng ký thi đua, giao ước""");

    private static final Phrases REPORT_WORDS = Phrases.of("""
            kết quả thực hiện, kết quả đạt được, những kết quả, kết quả công tác, kết quả năm, kết quả nổi bật, đặc điểm tình hình, tình hình và kết quả, đánh giá tình hình, đánh giá thực trạng, sự cần thiết, bối cảnh, bài học kinh nghiệm""");

    /** Words that tell of a report only where the heading begins with them: "hoàn cảnh khó khăn" does not. */
    private static final Phrases REPORT_OPENINGS = Phrases.of("""
            tình hình, khái quát, đánh giá, thực trạng, đặc điểm, thuận lợi, khó khăn, những khó khăn, hạn chế, những hạn chế, một số hạn chế, tồn tại, những tồn tại, nguyên nhân, ưu điểm, điểm mạnh, điểm yếu
            cơ hội, thách thức, phân tích, kết quả, những thuận lợi, về kết quả""");

    /** What introduces figures of the past, in a title or a sentence: "đã đạt được những kết quả sau:". */
    private static final Phrases REACHED = Phrases.of(
            "đã đạt được, đã đạt kết quả, đạt được những kết quả, đạt được các kết quả, đạt được những thành tích, đạt được kết quả");

    private static final Phrases REWARD_WORDS = Phrases.of("""
            hình thức khen thưởng, tiêu chuẩn khen thưởng, đối tượng khen thưởng, số lượng khen thưởng, mức khen thưởng, mức thưởng, danh hiệu và hình thức, hồ sơ khen thưởng, hồ sơ đề nghị, thủ tục hồ sơ, thủ tục khen thưởng
            quy trình xét, tiêu chuẩn xét, tiêu chuẩn thi đua, tiêu chí khen thưởng, tiêu chí thi đua, tiêu chí xét, tiêu chí đánh giá, tiêu chuẩn danh hiệu, xét khen thưởng, bình xét khen thưởng, thang điểm, chấm điểm, thang bảng điểm, khen thưởng và, về khen thưởng
            khen thưởng tập thể, khen thưởng cá nhân, cơ cấu giải thưởng, điều kiện xét, cách tính điểm, cơ chế khen thưởng, hình thức và tiêu chuẩn, tặng thưởng, xét tặng, tiêu chuẩn và hình thức, tiêu chí và hình thức""");

    /** Words that tell of rewards, except among objectives, where titles and certificates are aimed at. */
    private static final Phrases SOFT_REWARD_WORDS = Phrases.of("""
            danh hiệu thi đua, xếp loại, giải thưởng, bằng khen, giấy khen, công tác khen thưởng, bình xét, tổng kết khen thưởng, danh hiệu""");

    private static final Phrases REWARD_OPENINGS = Phrases.of("khen thưởng, tiêu chuẩn, hồ sơ");

    private static final Phrases BUDGET_WORDS = Phrases.of(
            "kinh phí, nguồn kinh phí, dự toán kinh phí, kinh phí thực hiện, tài chính thực hiện, nguồn vốn thực hiện");

    private static final Phrases DUTY_WORDS = Phrases.of("""
            tổ chức thực hiện, nhiệm vụ, giải pháp, biện pháp, phân công, trách nhiệm, triển khai, mục đích, yêu cầu, đối tượng, thời gian, tiến độ, hoạt động, công tác tuyên truyền, chế độ báo cáo, phạm vi""");

    private static final Phrases GOALS_OVER_REWARDS = Phrases.of("nội dung thi đua, mục tiêu, chỉ tiêu");

    /** "Nội dung, tiêu chí thi đua" lists contents, "Nội dung, tiêu chí khen thưởng" does not. */
    private static final Phrases CONTENTS = Phrases.of("nội dung");

    private static final Phrases EMULATION = Phrases.of("thi đua");
    private static final Phrases AWARDS = Phrases.of("khen thưởng");

    /** Tokens of a heading that are looked at. */
    private static final int LONGEST_HEADING = 40;

    /** Tokens of what may be a title rather than a sentence. */
    private static final int LONGEST_TITLE = 16;

    /** Returns the setting of the text behind a short label in a section of this setting: "Hình thức khen thưởng: …". */
    Setting labelled(String label) {
        if (mood != Mood.GOALS && mood != Mood.DUTIES) {
            return this;
        }
        List<Token> tokens = Passage.of(label).tokens();
        Mood named = named(tokens);
        return named == null || tokens.size() > LONGEST_TITLE ? this : new Setting(named, deadline);
    }

    /** Returns the setting below a heading in a section of this setting. */
    Setting below(String heading) {
        Passage passage = Passage.of(heading);
        boolean told = mood != Mood.REPORT && REACHED.first(passage.tokens(), 0, passage.size()) >= 0;
        Mood named = told ? Mood.REPORT : named(passage.tokens());
        Mood below = named == null || mood == Mood.REPORT || mood == Mood.BUDGET ? mood : named;
        Limit due = below == Mood.GOALS ? due(passage, named == Mood.GOALS) : null;
        return new Setting(below, due == null ? deadline : due);
    }

    /** Among objectives only a heading that begins with the tasks leads away from them. */
    private @Nullable Mood named(List<Token> tokens) {
        Mood named = mood(tokens);
        if (mood != Mood.GOALS) {
            boolean soft = named != Mood.GOALS
                    && tokens.size() <= LONGEST_TITLE
                    && SOFT_REWARD_WORDS.first(tokens, 0, tokens.size()) >= 0;
            return soft ? Mood.REWARD : named;
        }
        boolean aside = named == Mood.DUTIES && DUTY_WORDS.startingAt(tokens, 0) == 0;
        return aside ? null : named;
    }

    /** A long heading is a sentence, and only a sentence about objectives says what its section is. */
    private static @Nullable Mood mood(List<Token> tokens) {
        int end = Math.min(tokens.size(), LONGEST_HEADING);
        boolean title = tokens.size() <= LONGEST_TITLE;
        boolean goals = GOAL_WORDS.first(tokens, 0, end) >= 0;
        boolean contents = CONTENTS.startingAt(tokens, 0) > 0
                && EMULATION.first(tokens, 0, end) >= 0
                && AWARDS.first(tokens, 0, end) < 0;
        boolean rewards =
                REWARD_WORDS.first(tokens, 0, end) >= 0 && GOALS_OVER_REWARDS.first(tokens, 0, end) < 0 && !contents;
        if (title && (rewards || REWARD_OPENINGS.startingAt(tokens, 0) > 0)) {
            return Mood.REWARD;
        }
        if (title && BUDGET_WORDS.first(tokens, 0, end) >= 0) {
            return Mood.BUDGET;
        }
        if (goals) {
            return Mood.GOALS;
        }
        if (title && (REPORT_WORDS.first(tokens, 0, end) >= 0 || REPORT_OPENINGS.startingAt(tokens, 0) > 0)) {
            return Mood.REPORT;
        }
        return title && DUTY_WORDS.first(tokens, 0, end) >= 0 ? Mood.DUTIES : null;
    }

    private static @Nullable Limit due(Passage passage, boolean goals) {
        Limit due = null;
        for (When when : passage.times()) {
            boolean counts = when.role() == When.Role.BY || (goals && when.role() == When.Role.NAME);
            if (counts && when.to() <= LONGEST_HEADING && when.end() != null) {
                due = when.limit();
            }
        }
        return due;
    }
}
