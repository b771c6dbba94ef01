package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs and collects tables. */
final class Flow {

    private Flow() {}

    static List<Block> blocks(List<Line> lines, List<Block> footnotes) {
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            blocks.add(block(Texts.squeeze(line.text()), line.bold()));
        }
        return blocks;
    }

    static Block block(Text text, boolean bold) {
        Markers.Found found = Markers.find(text);
        return found == null
                ? Block.paragraph(text, bold)
                : Block.item(found.marker(), text, text.from(found.end()).trim(), bold);
    }
}
