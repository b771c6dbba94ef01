package vn.thidua.plan.reading.reward;

import java.util.List;
import vn.thidua.plan.reading.structure.Block;

/** What a block of a section about rewards is there for. */
enum Role {
    /** A group of recipients: "Đối với tập thể". */
    GROUP,
    /** What the emulation, not the award, is judged by. */
    EMULATION,
    /** Papers, procedure, money: no awards are promised there. */
    ASIDE,
    /** All else. */
    PLAIN;

    private static final List<String> ASIDES = List.of(
            "hồ sơ",
            "thủ tục",
            "quy trình",
            "trình tự",
            "mức thưởng",
            "mức tiền",
            "tiền thưởng",
            "kinh phí",
            "nguyên tắc",
            "tổ chức thực hiện",
            "quỹ thi đua",
            "thời gian xét",
            "thời hạn",
            "đăng ký",
            "trách nhiệm",
            "mục đích",
            "yêu cầu",
            "chấm điểm",
            "thang điểm");

    /** Papers and procedure stay aside even where they name the form they are for. */
    private static final List<String> PAPERS =
            List.of("hồ sơ", "thủ tục", "quy trình", "trình tự", "thời gian xét", "thời hạn", "đăng ký");

    private static final List<String> EMULATION_WORDS =
            List.of("tiêu chí", "nội dung", "đối tượng", "thời gian", "chủ đề", "hình thức tổ chức");

    private static final List<String> GROUP_OPENERS = List.of(
            "đối với",
            "tiêu chuẩn đối với",
            "tiêu chí đối với",
            "tiêu chuẩn",
            "khen thưởng đối với",
            "khen thưởng",
            "về",
            "dành cho",
            "các",
            "cho");

    static Role of(Block block) {
        String key = block.heading().key();
        String head = key.length() > 160 ? key.substring(0, 160) : key;
        boolean standards = Words.has(head, "tiêu chuẩn") || Words.has(head, "hình thức khen");
        if (!Words.hasAny(head, PAPERS)
                && FormFinder.find(block.heading()).stream().anyMatch(mention -> mention.verb() >= 0)) {
            return isGroup(block, head) ? GROUP : PLAIN;
        }
        if (!standards && !block.isBullet() && Words.hasAny(head, ASIDES)) {
            return ASIDE;
        }
        if (isGroup(block, head)) {
            return GROUP;
        }
        if (!Words.has(head, "khen thưởng")
                && !standards
                && block.isNumbered()
                && Words.hasAny(head, EMULATION_WORDS)
                && Words.has(head, "thi đua")) {
            return EMULATION;
        }
        return PLAIN;
    }

    /** "Đối với tập thể …", "Tập thể:", "Tiêu chuẩn đối với cá nhân". */
    private static boolean isGroup(Block block, String head) {
        int at = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (String opener : GROUP_OPENERS) {
                int from = Words.skipSpace(head, at);
                if (Words.startsAt(head, opener, from)) {
                    at = from + opener.length();
                    moved = true;
                }
            }
        }
        int kind = RecipientKinds.find(head, at);
        boolean near = kind >= 0 && kind == Words.skipSpace(head, at);
        boolean named = at > 0
                && (Words.startsAt(head, "đối với", 0) || !block.children().isEmpty());
        return near
                && (named
                        || (head.length() < 40
                                && (!block.rest().isEmpty() || !block.children().isEmpty())));
    }
}
