package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Audience.Group;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads whom the campaign addresses, from the section "Đối tượng". */
public final class AudienceReader {

    private static final List<String> OTHER_TOPICS =
            List.of("thời gian", "nội dung", "phạm vi", "tiêu chí", "hình thức", "chủ đề", "mục tiêu");

    private final List<Group> collective = new ArrayList<>();
    private final List<Group> individual = new ArrayList<>();

    private AudienceReader() {}

    /** Returns the groups; both lists are empty where the plan has no such section. Groups not called individuals count as collective. */
    public static Audience read(Outline outline) {
        AudienceReader reader = new AudienceReader();
        outline.plan().blocks().stream()
                .filter(AudienceReader::isOwnSection)
                .findFirst()
                .ifPresent(reader::section);
        return new Audience(List.copyOf(reader.collective), List.copyOf(reader.individual));
    }

    /** A section that names the audience among other things gives way to the one below it that is about the audience alone. */
    private static boolean isOwnSection(Block block) {
        return isAudience(block) && block.children().stream().noneMatch(AudienceReader::isAudience);
    }

    private static boolean isAudience(Block block) {
        if (block.marker() == null || block.table() != null) {
            return false;
        }
        Text heading = block.heading();
        String key = heading.key();
        if (heading.length() > 70
                || (!key.startsWith("đối tượng")
                        && !key.startsWith("phạm vi, đối tượng")
                        && !key.startsWith("đối tượng, phạm vi"))) {
            return false;
        }
        return !key.contains("khen thưởng")
                && !key.contains("nội dung")
                && !key.contains("tiêu chí")
                && !key.contains("hồ sơ");
    }

    private void section(Block section) {
        if (!section.rest().isEmpty()) {
            add(section.rest(), false);
        }
        children(section, false);
    }

    private void children(Block block, boolean individuals) {
        for (Block child : block.children()) {
            if (child.table() != null || isOtherTopic(child)) {
                continue;
            }
            String key = child.heading().key();
            boolean own = key.contains("cá nhân") && !key.contains("tập thể") && key.length() < 30;
            boolean label = own || (key.contains("tập thể") && key.length() < 30);
            Text text = label ? child.rest() : child.text();
            if (!text.isEmpty()
                    && !(text.charAt(text.length() - 1) == ':'
                            && !child.children().isEmpty())) {
                add(text, own || individuals);
            }
            children(child, own || (individuals && !label));
        }
    }

    private static boolean isOtherTopic(Block block) {
        String key = block.heading().key();
        return block.isNumbered() && OTHER_TOPICS.stream().anyMatch(key::startsWith);
    }

    private void add(Text text, boolean individuals) {
        int end = text.length();
        while (end > 0 && ".; ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Text trimmed = text.subText(0, end);
        if (!trimmed.isEmpty()) {
            (individuals ? individual : collective).add(new Group(trimmed.toString(), trimmed.span(), Certainty.SURE));
        }
    }
}
