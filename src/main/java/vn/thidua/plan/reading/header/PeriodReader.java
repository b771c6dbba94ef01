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
            "khung thời gian",
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

    private static final List<String> PHASES = List.of("đợt ", "giai đoạn ", "vòng ");

    /** Phases only where a section about time lists them: elsewhere they are the calendar of a school. */
    private static final List<String> TERMS = List.of("học kỳ ", "học kì ");

    /** A phase is named at the start of its line, behind a bullet perhaps. */
    private static final int FIRST_WORDS = 6;

    private PeriodReader() {}

    /**
     * Returns the period, null where the plan gives none.
     *
     * @param header header of the same text: "từ ngày ban hành" begins on its date
     */
    public static @Nullable Period read(Outline outline, Header header) {
        Dating issued = HeaderReader.issued(header);
        List<Block> blocks = outline.plan().blocks();
        Period best = null;
        for (Block block : blocks) {
            int at = timeAt(block);
            Period period = at < 0 ? null : at == 0 ? section(block, issued, true) : section(block, issued, false);
            if (period != null && (best == null || rank(period) > rank(best))) {
                best = period;
            }
        }
        if (best != null && best.from() != null) {
            return best;
        }
        Period phases = phases(blocks, issued);
        if (phases != null) {
            return phases;
        }
        Period sentence = sentence(blocks, issued);
        return sentence == null ? best : sentence;
    }

    /** How exactly a period is given: ends in days count most, then in months. */
    private static int rank(Period period) {
        int from = period.from() == null ? 0 : period.from().iso().length();
        int to = period.to() == null ? 0 : period.to().iso().length();
        return from + to;
    }

    /** 0 for a section named after its time, above 0 for one that names it among others, -1 for all others. */
    private static int timeAt(Block block) {
        if (block.table() != null) {
            return -1;
        }
        Text heading = block.heading();
        String key = heading.key();
        int at = key.indexOf("thời gian");
        if (at < 0
                || at > 40
                || heading.length() > 90
                || (block.marker() == null && block.rest().isEmpty())) {
            return -1;
        }
        boolean placed = key.startsWith("thời gian") && key.contains("địa điểm");
        boolean other =
                !key.contains("thi đua") && !placed && NO_PERIOD.stream().anyMatch(key::contains);
        return other ? -1 : at;
    }

    /**
     * The whole span of a section: from its first start to its last end.
     *
     * @param own whether the section is about time alone, so that a bare date gives the period too
     */
    private static @Nullable Period section(Block section, @Nullable Dating issued, boolean own) {
        Text text = section.rest().isEmpty() ? section.text() : section.rest();
        Period period = Spans.period(text, issued, own);
        for (Block child : section.children()) {
            boolean looked = child.table() == null && (own || !child.isNumbered()) && !isOtherTopic(child);
            if (looked && (period == null || isPhase(child) || isTerm(child) || isEnd(child))) {
                Period more = Spans.period(child.text(), issued, own);
                if (more == null && period == null && own) {
                    more = section(child, issued, true);
                }
                period = period == null ? more : more == null ? period : Spans.together(period, more);
            }
        }
        return period;
    }

    private static boolean isPhase(Block block) {
        String key = block.whole().key();
        return begins(key, PHASES);
    }

    private static boolean isTerm(Block block) {
        return begins(block.whole().key(), TERMS);
    }

    /** "Thời gian kết thúc: …" below "Thời gian phát động: …". */
    private static boolean isEnd(Block block) {
        return block.heading().key().startsWith("thời gian kết thúc")
                || block.heading().key().startsWith("kết thúc");
    }

    private static boolean begins(String key, List<String> names) {
        return names.stream().anyMatch(name -> key.indexOf(name) >= 0 && key.indexOf(name) < FIRST_WORDS);
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

    /** Whether words say that the campaign runs; a heading need not, and "… kế hoạch … từ nay đến … như sau" says it of the plan. */
    private static boolean runs(String words, boolean heading) {
        boolean campaign = CAMPAIGN.stream().anyMatch(words::contains);
        boolean said = RUNS.stream().anyMatch(words::contains)
                || (heading && NO_PERIOD.stream().noneMatch(words::contains));
        return (campaign && said)
                || (words.contains("kế hoạch") && words.contains("từ nay đến") && words.contains("như sau"));
    }

    private static @Nullable Period sentence(List<Block> blocks, @Nullable Dating issued) {
        for (Block block : blocks) {
            if (block.table() != null || !runs(block.text().key(), block.isHeading())) {
                continue;
            }
            for (Text sentence : block.sentences()) {
                if (runs(sentence.key(), block.isHeading())) {
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
