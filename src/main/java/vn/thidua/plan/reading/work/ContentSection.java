package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Marker;

/** The section that lists the contents, with how clearly its heading says so. */
record ContentSection(Block heading, Rank rank) {

    private static final int EARLY = 10;
    private static final int BETWEEN = 7;
    private static final int NEAR = 4;

    private static final PhraseSet CONTENT = PhraseSet.of("nội dung");
    private static final PhraseSet EMULATION = PhraseSet.of("thi đua, phong trào, giao ước, phát động");
    private static final PhraseSet TASKS = PhraseSet.of("""
            nhiệm vụ, nhiệm vụ cụ thể, nhiệm vụ trọng tâm, nhiệm vụ và giải pháp, các nhiệm vụ, nhiệm vụ chủ yếu, công việc trọng tâm, công tác trọng tâm
            các hoạt động, hoạt động cụ thể, hoạt động trọng tâm, hoạt động chính
            """);
    /** "Hội nghị đã quyết định các mục tiêu, nhiệm vụ …" */
    private static final PhraseSet DECIDED = PhraseSet.of("quyết định, thống nhất, quyết nghị");

    private static final PhraseSet MEASURES = PhraseSet.of("giải pháp, biện pháp, hoạt động, phương hướng");
    private static final PhraseSet GENERAL = PhraseSet.of("nhiệm vụ chung, mục tiêu chung");
    private static final PhraseSet AWARDS = PhraseSet.of("khen thưởng, báo cáo, kinh phí");
    private static final PhraseSet OTHERS = PhraseSet.of(
            "báo cáo, đăng ký, kinh phí, nội dung chi, kiểm tra, phân công nhiệm vụ, tổ chức thực hiện, chấm điểm, trách nhiệm, mục đích, yêu cầu, đối tượng");

    /** Openings of chapters that look back. */
    private static final PhraseSet REPORTS = PhraseSet.of(
            "tình hình, kết quả, thực trạng, đặc điểm, đánh giá, khái quát, tồn tại, hạn chế, thuận lợi, khó khăn, những kết quả, những thuận lợi, những khó khăn, bối cảnh");

    /** How clearly a heading says that contents follow, clearest first. */
    enum Rank {
        EMULATION,
        CONTENT,
        TASKS,
        MEASURES,
        GENERAL;

        boolean isClear() {
            return this == EMULATION || this == CONTENT;
        }
    }

    /** Returns the clearest section below the top of a part, the first of those equally clear; null where there is none. */
    static @Nullable ContentSection find(Block top) {
        return clearest(top, null);
    }

    private static @Nullable ContentSection clearest(Block above, @Nullable ContentSection known) {
        ContentSection best = known;
        List<Block> blocks = above.children();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            Rank rank = Items.heads(block, next) ? rank(block) : null;
            if (rank != null
                    && (best == null
                            || rank.compareTo(best.rank()) < 0
                            || isWithin(block, best, rank)
                            || isFuller(block, best, rank))) {
                best = new ContentSection(block, rank);
            }
            best = clearest(block, best);
        }
        return best;
    }

    /** "II. Đối tượng, nội dung, thời gian thi đua" gives way to "2. Nội dung thi đua" below it. */
    private static boolean isWithin(Block block, ContentSection best, Rank rank) {
        return rank == best.rank()
                && block.ancestors().contains(best.heading())
                && startsWithContent(block)
                && (rank == Rank.EMULATION || lists(block));
    }

    /** A chapter of tasks in plain prose gives way to one with numbered items. */
    private static boolean isFuller(Block block, ContentSection best, Rank rank) {
        boolean alike = rank == best.rank()
                && !rank.isClear()
                && block.isNumbered()
                && best.heading().isNumbered();
        return alike && lists(block) && !lists(best.heading());
    }

    private static boolean lists(Block heading) {
        return Items.below(heading).stream()
                .anyMatch(item -> item.marker() instanceof Marker marker
                        && !marker.isBullet()
                        && marker.style() != Marker.Style.NAMED);
    }

    private static boolean startsWithContent(Block block) {
        return CONTENT.occurs(Tokens.of(block.heading()), 0, 2);
    }

    private static @Nullable Rank rank(Block block) {
        boolean isSection = block.table() == null
                && (block.isHeading() || block.isNumbered() && !block.children().isEmpty());
        if (!isSection || block.isBullet() || block.heading().length() > Topic.LONGEST_HEADING) {
            return null;
        }
        List<Token> tokens = Tokens.of(block.heading());
        int content = first(CONTENT, tokens);
        if (content >= 0 && EMULATION.occurs(tokens, content, Math.min(tokens.size(), content + BETWEEN))) {
            return Rank.EMULATION;
        }
        boolean isOther = REPORTS.startsAt(tokens, 0)
                || OTHERS.occurs(tokens, 0, tokens.size()) && !(content >= 0 && content <= 1);
        if (isOther) {
            return null;
        }
        if (content >= 0) {
            return isAward(tokens) ? null : Rank.CONTENT;
        }
        if (GENERAL.startsAt(tokens, 0)) {
            return Rank.GENERAL;
        }
        int tasks = first(TASKS, tokens);
        if (tasks >= 0 && (tasks <= NEAR || DECIDED.occurs(tokens, 0, tasks))) {
            return isTop(block) ? Rank.TASKS : null;
        }
        return first(MEASURES, tokens) >= 0 && isTop(block) ? Rank.MEASURES : null;
    }

    /** Tells whether a heading says that contents follow: "Nội dung thi đua". */
    static boolean isContent(Block block) {
        Rank rank = rank(block);
        return rank != null && rank.isClear();
    }

    private static boolean isAward(List<Token> tokens) {
        return AWARDS.occurs(tokens, 0, tokens.size());
    }

    /** Tasks are told in sections of the first two levels; below, the word is part of a task. */
    private static boolean isTop(Block block) {
        return block.ancestors().size() <= 1;
    }

    private static int first(PhraseSet words, List<Token> tokens) {
        int limit = Math.min(tokens.size(), EARLY);
        for (int i = 0; i < limit; i++) {
            if (words.startsAt(tokens, i)) {
                return i;
            }
        }
        return -1;
    }
}
