package vn.thidua.plan.reading.work;

import java.util.List;
import vn.thidua.plan.reading.structure.Block;

/** What a section is about, as far as its heading says. */
enum Topic {
    /** Who does what. */
    ORGANISATION,
    /** Awards, their standards and papers. */
    REWARD,
    /** When the campaign runs. */
    PERIOD,
    /** Purpose, requirements, aims and figures. */
    AIM,
    /** Money. */
    FUNDING,
    /** Reports. */
    REPORTING,
    /** Whom it addresses. */
    AUDIENCE,
    /** Anything else. */
    OTHER;

    /** Headings are looked at this far, counted in characters. */
    static final int LONGEST_HEADING = 180;

    private static final PhraseSet ORGANISING = PhraseSet.of("""
            tổ chức thực hiện, tổ chức triển khai, tổ chức triển khai thực hiện, trách nhiệm thực hiện, trách nhiệm của, phân công, trách nhiệm, tổ chức và thực hiện
            phân công nhiệm vụ, phân công thực hiện, phân công trách nhiệm, tổ chức điều hành, nhiệm vụ của các, tổ chức chỉ đạo
            """);
    private static final PhraseSet REWARDING = PhraseSet.of(
            "khen thưởng, tiêu chuẩn, tiêu chí, danh hiệu, hồ sơ, thủ tục, bằng khen, giấy khen, thang điểm, chấm điểm, xếp loại, bình xét");
    private static final PhraseSet TIMING =
            PhraseSet.of("thời gian, thời hạn, tiến độ, lộ trình, các đợt thi đua, các đợt");
    private static final PhraseSet AIMING =
            PhraseSet.of("mục đích, yêu cầu, mục tiêu, chỉ tiêu, căn cứ, quan điểm, sự cần thiết");
    private static final PhraseSet ADDRESSING =
            PhraseSet.of("đối tượng, phạm vi, đối tượng thi đua, đối tượng áp dụng");
    private static final PhraseSet FUNDING_WORDS = PhraseSet.of("kinh phí, nguồn kinh phí, nguồn lực tài chính");
    private static final PhraseSet REPORTING_WORDS =
            PhraseSet.of("báo cáo, chế độ thông tin, thông tin báo cáo, sơ kết, tổng kết, kiểm tra");

    /**
     * Returns the topic of the blocks behind a sibling: a heading without a number rules those that follow it.
     *
     * @param current topic of the block itself, as ruled by the headings before it
     * @param above topic of the item around it
     */
    static Topic behind(Block block, Topic current, Topic above) {
        if (block.marker() != null
                || block.table() != null
                || !block.isHeading()
                || !block.children().isEmpty()) {
            return current;
        }
        Topic own = own(block);
        return own == OTHER ? above : own;
    }

    /** Returns the topic that the heading of the block itself names. */
    static Topic own(Block block) {
        if (block.table() != null
                || !(block.isNumbered() || block.isHeading())
                || block.heading().length() > LONGEST_HEADING) {
            return OTHER;
        }
        List<Token> tokens = Tokens.of(block.heading());
        if (ORGANISING.startsAt(tokens, 0)) {
            return ORGANISATION;
        }
        if (OfficeStart.opens(tokens, OfficeWords.LEADS_IN.match(tokens, 0))) {
            return OTHER;
        }
        if (occurs(ORGANISING, tokens)) {
            return ORGANISATION;
        }
        if (!heads(block, tokens)) {
            return OTHER;
        }
        if (occurs(REWARDING, tokens)) {
            return REWARD;
        }
        if (occurs(FUNDING_WORDS, tokens)) {
            return FUNDING;
        }
        if (occurs(AIMING, tokens)) {
            return AIM;
        }
        if (ADDRESSING.occurs(tokens, 0, Math.min(2, tokens.size()))) {
            return AUDIENCE;
        }
        if (occurs(TIMING, tokens)) {
            return PERIOD;
        }
        return occurs(REPORTING_WORDS, tokens) ? REPORTING : OTHER;
    }

    /** Only short headings count: a task may speak of awards or reports too. */
    private static boolean heads(Block block, List<Token> tokens) {
        return tokens.size() <= 14 && (block.isHeading() || block.rest().length() > 0);
    }

    private static boolean occurs(PhraseSet words, List<Token> tokens) {
        return words.occurs(tokens, 0, tokens.size());
    }
}
