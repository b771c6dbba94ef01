package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.proof.Passage.Zone;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/** Lays a whole text out as a list of passages, in the order of the raw text. */
final class Passages {

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Outline outline) {
        Passages all = new Passages();
        outline.parts().forEach(all::part);
        outline.footnotes().forEach(note -> all.add(note.whole(), Zone.NOTE, Part.Kind.PLAN, "Chú thích"));
        all.passages.sort(Comparator.comparing(passage -> passage.text().span()));
        return List.copyOf(all.passages);
    }

    private void part(DocumentPart part) {
        String prefix = part.kind() == Part.Kind.ANNEX ? "Phụ lục" : "";
        part.head().forEach(line -> add(line, Zone.HEAD, part.kind(), "Phần đầu văn bản"));
        add(part.titleText(), Zone.TITLE, part.kind(), prefix.isEmpty() ? "Tên văn bản" : prefix);
        add(part.attachment(), Zone.ATTACHMENT, part.kind(), prefix.isEmpty() ? "Tên văn bản" : prefix);
        part.body().walk(block -> block(block, part.kind(), prefix));
        part.foot().forEach(line -> add(line, Zone.FOOT, part.kind(), "Phần cuối văn bản"));
    }

    private void block(Block block, Part.Kind kind, String prefix) {
        Table table = block.table();
        String where = join(prefix, block.path());
        if (table == null) {
            add(block.whole(), Zone.BODY, kind, where);
            return;
        }
        table.header().forEach(cell -> add(cell, Zone.TABLE, kind, where));
        for (Table.Row row : table.rows()) {
            String of = join(where, row.no());
            row.cells().forEach(cell -> add(cell, Zone.TABLE, kind, of));
        }
    }

    private static String join(String left, String right) {
        return left.isEmpty()
                ? right
                : right.isEmpty()
                        ? left
                        : left + (left.startsWith("Phụ lục") && left.length() == 7 ? " " : ".") + right;
    }

    private void add(Text text, Zone zone, Part.Kind kind, String where) {
        if (!text.isEmpty()) {
            passages.add(Passage.of(text, zone, kind, where));
        }
    }
}
