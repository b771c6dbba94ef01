package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Marker;
import vn.thidua.plan.reading.structure.Outline;

/**
 * Reads the contents of a plan: the numbered items of the section about the contents of the emulation, or of what is to be done where there is no
 * such section.
 */
public final class ContentReader {

    private static final int LEAST_BULLETS = 2;

    private static final int LONGEST_LABEL = 80;
    private static final PhraseSet PARTS = PhraseSet.of(
            "nội dung, nội dung thực hiện, mục tiêu, yêu cầu, kết quả, sản phẩm, kinh phí, địa điểm, thành phần, đối tượng, hình thức, chỉ tiêu");

    private ContentReader() {}

    /** Returns the contents in the order of the text; empty where the section is plain prose or a table. */
    public static List<Content> read(Outline outline) {
        ContentSection section = ContentSection.find(outline.plan().body());
        if (section == null) {
            return directive(outline.plan().body());
        }
        List<Content> contents = new ArrayList<>();
        Certainty certainty = section.rank().isClear() ? Certainty.SURE : Certainty.UNSURE;
        for (Block block : Items.below(section.heading())) {
            addNumbered(block, true, certainty, contents);
        }
        return contents.isEmpty() ? bullets(section) : contents;
    }

    /** A directive has no sections: its numbered items are what is to be done, those that only charge an office aside. */
    private static List<Content> directive(Block top) {
        List<Block> items = top.children().stream().filter(Block::isNumbered).toList();
        boolean isPlan = items.stream()
                .anyMatch(item -> (item.marker() instanceof Marker marker && marker.style() != Marker.Style.ARABIC)
                        || Topic.own(item) != Topic.OTHER);
        if (isPlan || items.size() < LEAST_BULLETS) {
            return List.of();
        }
        return items.stream()
                .filter(item -> Subject.of(item.text(), Tokens.of(item.text())) == null)
                .map(item -> content(item, Certainty.UNSURE))
                .toList();
    }

    /** Adds an item and the decimals below it (2.1 below 2); letters below an item are its parts. */
    private static void addNumbered(Block block, boolean top, Certainty certainty, List<Content> contents) {
        Marker marker = block.marker();
        if (marker == null || marker.isBullet() || (!top && (!counts(block, marker) || isLabel(block)))) {
            return;
        }
        contents.add(content(block, certainty));
        for (Block child : block.children()) {
            addNumbered(child, false, certainty, contents);
        }
    }

    /** Decimals below an item count, and arabic numbers below a roman one, which only groups them. */
    private static boolean counts(Block block, Marker marker) {
        Block above = block.item();
        boolean grouped = marker.style() == Marker.Style.ARABIC
                && above != null
                && above.marker() instanceof Marker group
                && group.style() == Marker.Style.ROMAN;
        return marker.style() == Marker.Style.DECIMAL || grouped;
    }

    /** "1.1. Nội dung: …", "1.2. Đơn vị thực hiện: …" are the parts of one item. */
    private static boolean isLabel(Block block) {
        List<Token> tokens =
                Tokens.of(block.text().subText(0, Math.min(block.text().length(), LONGEST_LABEL)));
        int length =
                Math.max(Math.max(Role.length(tokens, 0), TimeWords.LABELS.match(tokens, 0)), PARTS.match(tokens, 0));
        return length > 0 && length < tokens.size() && tokens.get(length).is(":");
    }

    private static List<Content> bullets(ContentSection section) {
        List<Content> contents = Items.below(section.heading()).stream()
                .filter(block -> block.isBullet() || isUnmarked(block))
                .map(block -> content(block, Certainty.UNSURE))
                .toList();
        return contents.size() < LEAST_BULLETS ? List.of() : contents;
    }

    /** A bullet may be lost: what the emulation is about says so itself. */
    private static boolean isUnmarked(Block block) {
        return block.marker() == null
                && block.table() == null
                && block.text().key().startsWith("thi đua ");
    }

    private static Content content(Block block, Certainty certainty) {
        return new Content(block.no(), Items.folded(Items.text(block)), block.fullSpan(), certainty);
    }
}
