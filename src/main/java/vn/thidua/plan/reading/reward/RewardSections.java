package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Block;

/** Finds the sections of a part that are about rewards. */
final class RewardSections {

    private static final List<String> TOPICS =
            List.of("khen thưởng", "danh hiệu thi đua", "tặng thưởng", "trao thưởng", "tôn vinh", "biểu dương");

    /** Office names that hold the word for reward. */
    private static final List<String> OFFICES = List.of(
            "thi đua - khen thưởng",
            "thi đua-khen thưởng",
            "thi đua khen thưởng",
            "hội đồng thi đua",
            "ban thi đua",
            "phòng thi đua");

    private static final List<String> ORGANISATION = List.of("tổ chức thực hiện", "phân công", "trách nhiệm");

    /** Chapters that speak of rewards as an aim only. */
    private static final List<String> AIMS = List.of("mục đích", "yêu cầu", "mục tiêu", "ý nghĩa");

    private RewardSections() {}

    /** Returns the outermost blocks about rewards below {@code top}, in order. */
    static List<Block> in(Block top) {
        List<Block> sections = new ArrayList<>();
        collect(top, false, sections);
        return sections;
    }

    /** Below a chapter on aims or on who does what, only a heading that begins with the topic opens a section. */
    private static void collect(Block top, boolean strict, List<Block> sections) {
        for (Block block : top.children()) {
            String head = head(block);
            if (isSection(block, head, strict)) {
                sections.add(block);
            } else if (!block.children().isEmpty()) {
                collect(block, strict || Words.hasAny(head, ORGANISATION) || Words.hasAny(head, AIMS), sections);
            }
        }
    }

    private static boolean isSection(Block block, String head, boolean strict) {
        if (block.isBullet() || block.table() != null || !(block.isNumbered() || block.isHeading())) {
            return false;
        }
        String topic = head;
        for (String office : OFFICES) {
            topic = topic.replace(office, "");
        }
        boolean about = strict
                ? topic.startsWith("khen thưởng")
                        || topic.startsWith("công tác khen")
                        || topic.startsWith("hình thức khen")
                        || topic.startsWith("về khen")
                : Words.hasAny(topic, TOPICS);
        return about
                && !(Words.hasAny(topic, ORGANISATION) && !topic.contains("khen thưởng"))
                && !Words.hasAny(topic, AIMS);
    }

    private static String head(Block block) {
        String key = block.heading().key();
        return key.length() > 200 ? key.substring(0, 200) : key;
    }
}
