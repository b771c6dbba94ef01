package vn.thidua.plan.reading.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads the time that the campaign runs. */
public final class PeriodReader {

    private static final List<String> NO_PERIOD = List.of(
            "báo cáo",
            "hồ sơ",
            "gửi",
            "nộp",
            "đăng ký",
            "xét",
            "kiểm tra",
            "họp",
            "địa điểm",
            "hoàn thành",
            "sơ kết",
            "tổng kết",
            "khen thưởng");
    private static final List<String> CAMPAIGN = List.of(
            "thi đua",
            "phong trào",
            "kế hoạch này",
            "cao điểm",
            "tháng hành động",
            "chiến dịch",
            "cuộc vận động",
            "hội thi");
    private static final List<String> RUNS = List.of(
            "thời gian",
            "diễn ra",
            "phát động từ",
            "được phát động",
            "thực hiện từ",
            "triển khai từ",
            "tổ chức từ",
            "kéo dài",
            "bắt đầu từ",
            "tính từ");

    private PeriodReader() {}

    /**
     * Returns the period, null where the plan gives none.
     *
     * @param header header of the same text: "từ ngày ban hành" begins on its date
     */
    public static @Nullable Period read(Outline outline, Header header) {
        Dating issued = HeaderReader.issued(header);
        List<Block> blocks = outline.plan().blocks();
        for (Block block : blocks) {
            if (isTimeSection(block)) {
                Period period = section(block, issued);
                if (period != null) {
                    return period;
                }
            }
        }
        Period phases = phases(blocks, issued);
        return phases != null ? phases : sentence(blocks, issued);
    }

    private static boolean isTimeSection(Block block) {
        if (block.table() != null) {
            return false;
        }
        Text heading = block.heading();
        String key = heading.key();
        int at = key.indexOf("thời gian");
        if (at < 0
                || at > 40
                || heading.length() > 90
                || block.marker() == null && block.rest().isEmpty()) {
            return false;
        }
        return NO_PERIOD.stream().noneMatch(word -> key.indexOf(word) >= 0 && !key.contains("thi đua"));
    }

    /** The whole span of a section: from its first start to its last end. */
    private static @Nullable Period section(Block section, @Nullable Dating issued) {
        Text own = section.rest().isEmpty() ? section.text() : section.rest();
        Period period = Spans.period(own, issued, true);
        for (Block child : section.children()) {
            if (child.table() == null && (period == null || isPhase(child)) && !isOtherTopic(child)) {
                Period more = Spans.period(child.text(), issued, true);
                period = period == null
                        ? more == null ? section(child, issued) : more
                        : more == null ? period : Spans.together(period, more);
            }
        }
        return period;
    }

    private static boolean isPhase(Block block) {
        String key = block.whole().key();
        return key.startsWith("đợt", 0)
                || key.contains("đợt ") && key.indexOf("đợt ") < 6
                || key.contains("giai đoạn ") && key.indexOf("giai đoạn ") < 6;
    }

    private static boolean isOtherTopic(Block block) {
        String key = block.heading().key();
        return block.isNumbered() && NO_PERIOD.stream().anyMatch(key::contains) && !key.contains("thi đua");
    }

    /** Numbered phases of the campaign outside a section about time. */
    private static @Nullable Period phases(List<Block> blocks, @Nullable Dating issued) {
        Period period = null;
        for (Block block : blocks) {
            if (block.table() == null && block.marker() != null && isPhase(block)) {
                Period phase = Spans.period(block.text(), issued, false);
                if (phase != null) {
                    period = period == null ? phase : Spans.together(period, phase);
                }
            }
        }
        return period;
    }

    private static @Nullable Period sentence(List<Block> blocks, @Nullable Dating issued) {
        for (Block block : blocks) {
            String key = block.text().key();
            if (block.table() != null
                    || CAMPAIGN.stream().noneMatch(key::contains)
                    || RUNS.stream().noneMatch(key::contains)) {
                continue;
            }
            for (Text sentence : block.sentences()) {
                String words = sentence.key();
                if (CAMPAIGN.stream().anyMatch(words::contains) && RUNS.stream().anyMatch(words::contains)) {
                    Period period = Spans.period(sentence, issued, false);
                    if (period != null && period.from() != null) {
                        return period;
                    }
                }
            }
        }
        return null;
    }
}
