package vn.thidua.plan.reading.target;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;
import vn.thidua.plan.reading.target.Setting.Mood;

/** Reads the targets of a plan: every number that its issuer promises to reach. */
public final class TargetReader {

    private static final Setting START = new Setting(Mood.DUTIES, null);
    private static final Setting PREAMBLE = new Setting(Mood.PREAMBLE, null);

    /** A cell with fewer characters holds a bare number, of which nobody can say what it measures. */
    private static final int SHORTEST_CELL = 8;

    private final List<Target> targets = new ArrayList<>();

    private TargetReader() {}

    /** Returns the targets in the order of the text; those of a decision only where no plan is attached to it. */
    public static List<Target> read(Outline outline) {
        TargetReader reader = new TargetReader();
        boolean plan = outline.plan().kind() == Part.Kind.PLAN;
        for (DocumentPart part : outline.parts()) {
            if (!plan || part.kind() != Part.Kind.DECISION) {
                reader.part(part);
            }
        }
        return reader.targets;
    }

    private void part(DocumentPart part) {
        String name = part.kind() == Part.Kind.ANNEX ? name(part) : "";
        boolean introduced = part.kind() != Part.Kind.ANNEX
                && part.body().children().stream().anyMatch(Block::isNumbered);
        Setting start =
                part.kind() == Part.Kind.ANNEX ? START.labelled(part.titleText().toString()) : START;
        below(part.body(), start, name, introduced);
    }

    /** Returns "Phụ lục II" of a long title, or nothing. */
    private static String name(DocumentPart part) {
        Text title = part.titleText();
        String first = part.title().isEmpty() ? "" : part.title().getFirst().toString();
        return first.length() <= 30 ? first : title.toString().substring(0, Math.min(30, title.length()));
    }

    /**
     * Reads the blocks below one.
     *
     * @param introduced whether the blocks before the first numbered one are an introduction
     */
    private void below(Block block, Setting setting, String part, boolean introduced) {
        Setting headed = setting;
        Setting here = setting;
        boolean introduction = introduced;
        for (Block child : block.children()) {
            introduction &= !child.isNumbered()
                    && !(titles(child) && section(child, PREAMBLE).mood() != Mood.PREAMBLE);
            boolean leads = leads(child);
            Setting around = child.isNumbered() ? headed : here;
            Setting below = introduction ? PREAMBLE : section(child, leads ? setting : around);
            headed = leads && titles(child) && !introduction ? below : headed;
            here = leads && !introduction ? below : around;
            own(child, introduction ? PREAMBLE : labelled(child, around), part);
            below(child, below, part, false);
        }
    }

    /** Tells whether a block without a number introduces those that follow beside it. */
    private static boolean leads(Block block) {
        return !block.isNumbered()
                && block.table() == null
                && block.children().isEmpty()
                && (block.isHeading() || endsWithColon(block.text()));
    }

    /** Tells whether a block without a number is a title for all that follows beside it, numbered or not. */
    private static boolean titles(Block block) {
        return block.isHeading() && !endsWithColon(block.text());
    }

    private static boolean endsWithColon(Text text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ':';
    }

    private static Setting labelled(Block block, Setting setting) {
        boolean label =
                block.table() == null && (block.isHeading() || !block.rest().isEmpty());
        return label ? setting.labelled(block.heading().toString()) : setting;
    }

    private static Setting section(Block block, Setting setting) {
        boolean heads =
                block.table() == null && (block.isNumbered() || block.isHeading() || endsWithColon(block.text()));
        return heads ? setting.below(block.heading().toString()) : setting;
    }

    private void own(Block block, Setting setting, String part) {
        Table table = block.table();
        if (table == null) {
            targets.addAll(PassageReader.read(block.text(), setting, where(part, block.path()), context(block)));
        } else {
            table(table, setting, where(part, block.path()));
        }
    }

    /** Returns what the label of the block, or the heading above it, is about. */
    private static String context(Block block) {
        Block above = block.item();
        if (!block.rest().isEmpty()) {
            return block.heading().toString();
        }
        return above == null ? "" : above.heading().toString();
    }

    private void table(Table table, Setting setting, String where) {
        if (MeasureTable.isScale(table)) {
            return;
        }
        boolean goals = setting.mood() == Mood.GOALS;
        MeasureTable measures = goals || setting.mood() == Mood.DUTIES ? MeasureTable.of(table, goals) : null;
        String section = "";
        for (Table.Row row : table.rows()) {
            boolean roman = !row.no().isEmpty() && Character.isLetter(row.no().charAt(0));
            section = roman ? row.no() : section;
            String no = roman || section.isEmpty() ? row.no() : section + "." + row.no();
            if (measures != null) {
                targets.addAll(measures.targets(row, setting, where(where, no)));
            }
            if (measures == null || measures.hasNoUnits()) {
                cells(row, setting, where(where, no));
            }
        }
    }

    private void cells(Table.Row row, Setting setting, String where) {
        for (Text cell : row.cells()) {
            if (cell.length() >= SHORTEST_CELL) {
                targets.addAll(PassageReader.read(cell, setting, where, ""));
            }
        }
    }

    private static String where(String part, String path) {
        return part.isEmpty() || path.isEmpty() ? part + path : part + "." + path;
    }
}
