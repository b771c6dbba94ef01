package vn.thidua.plan.intake.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.work.Budget;

/** The lists of a Word document: what each level prints, as {@code word/numbering.xml} defines it. */
final class DocxNumbering {
    static final int LEVELS = 9;

    private final Map<Integer, ListPattern> patterns = new HashMap<>();
    private final Map<Integer, ListUse> uses = new HashMap<>();
    private final Map<String, Integer> linked = new HashMap<>();

    /** How one level of a list prints. */
    static final class Level {
        String format = "decimal";
        String text = "";
        String style = "";
        int start = 1;
        boolean digitsOnly;
        boolean restarts = true;
        boolean symbolFont;
    }

    /** A list definition shared by several lists, which therefore count on. */
    static final class ListPattern {
        final Level[] levels = new Level[LEVELS];
        String link = "";
    }

    /** A list as paragraphs name it. */
    static final class ListUse {
        int pattern = -1;
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, Level> levels = new HashMap<>();
    }

    static DocxNumbering read(Archive archive, String part, Budget budget) {
        DocxNumbering all = new DocxNumbering();
        Xml.read(archive, part, budget, all::parse);
        return all;
    }

    private void parse(Xml xml) throws XMLStreamException {
        ListPattern pattern = new ListPattern();
        int id = -1;
        while (xml.child(0)) {
            switch (xml.name()) {
                case "abstractNum" -> {
                    id = xml.number("abstractNumId", -1);
                    pattern = new ListPattern();
                    patterns.put(id, pattern);
                }
                case "numStyleLink" -> pattern.link = xml.attribute("val", "");
                case "styleLink" -> linked.put(xml.attribute("val", ""), id);
                case "lvl" -> {
                    int index = xml.number("ilvl", 0);
                    Level level = level(xml);
                    if (index >= 0 && index < LEVELS) {
                        pattern.levels[index] = level;
                    }
                }
                case "num" -> {
                    ListUse use = new ListUse();
                    uses.put(xml.number("numId", -1), use);
                    use(xml, use);
                }
                default -> {}
            }
        }
    }

    private static void use(Xml xml, ListUse use) throws XMLStreamException {
        int here = xml.depth();
        int index = 0;
        while (xml.child(here)) {
            switch (xml.name()) {
                case "abstractNumId" -> use.pattern = xml.number("val", -1);
                case "lvlOverride" -> index = xml.number("ilvl", 0);
                case "startOverride" -> use.starts.put(index, xml.number("val", 1));
                case "lvl" -> use.levels.put(index, level(xml));
                default -> {}
            }
        }
    }

    private static Level level(Xml xml) throws XMLStreamException {
        Level level = new Level();
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = xml.attribute("val", "decimal");
                case "lvlText" -> level.text = xml.attribute("val", "");
                case "pStyle" -> level.style = xml.attribute("val", "");
                case "isLgl" -> level.digitsOnly = DocxRun.on(xml);
                case "lvlRestart" -> level.restarts = xml.number("val", 1) != 0;
                case "rFonts" -> level.symbolFont = xml.attribute("ascii", "").matches("Symbol|Wingdings.*|Webdings");
                default -> {}
            }
        }
        return level;
    }

    @Nullable
    ListUse use(int list) {
        return uses.get(list);
    }

    /** Returns the definition of a list, through the style that it may be linked to; null where there is none. */
    @Nullable
    ListPattern pattern(ListUse use) {
        ListPattern pattern = patterns.get(use.pattern);
        if (pattern != null && !pattern.link.isEmpty()) {
            Integer other = linked.get(pattern.link);
            return other == null ? pattern : patterns.get(other);
        }
        return pattern;
    }
}
