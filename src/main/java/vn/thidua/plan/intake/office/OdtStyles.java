package vn.thidua.plan.intake.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.thidua.plan.intake.work.Budget;

/** What an OpenDocument text's styles say about lists, fonts and page breaks. */
final class OdtStyles {
    final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    /** How a level of a list prints. */
    static final class Level {
        String prefix = "";
        String suffix = "";
        String format = "1";
        String bullet = "";
        int shown = 1;
        int start = 1;
    }

    private static final class Style {
        String parent = "";
        String font = "";
        String list = "";
        boolean breaks;
    }

    void read(Archive archive, String part, Budget budget) {
        Xml.read(archive, part, budget, xml -> {
            while (xml.child(0)) {
                if (xml.name().equals("body")) {
                    return; // what follows is the text
                }
                on(xml);
            }
        });
    }

    private Style style = new Style();
    private Map<Integer, Level> list = new HashMap<>();
    private final Map<String, String> faces = new HashMap<>();

    private void on(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "font-face" ->
                faces.put(
                        xml.attribute("name", ""),
                        xml.attribute("font-family", "").replace("'", ""));
            case "style" -> {
                style = new Style();
                style.parent = xml.attribute("parent-style-name", "");
                style.list = xml.attribute("list-style-name", "");
                styles.put(xml.attribute("name", ""), style);
            }
            case "paragraph-properties" ->
                style.breaks = xml.attribute("break-before", "").equals("page");
            case "text-properties" -> style.font = xml.attribute("font-name", xml.attribute("font-family", ""));
            case "list-style", "outline-style" -> {
                list = new HashMap<>();
                lists.put(xml.attribute("name", ""), list);
            }
            case "list-level-style-number", "list-level-style-bullet", "outline-level-style" ->
                list.put(xml.number("level", 1), level(xml));
            default -> {}
        }
    }

    private static Level level(Xml xml) {
        Level level = new Level();
        level.prefix = xml.attribute("num-prefix", "");
        level.suffix = xml.attribute("num-suffix", "");
        level.format = xml.attribute("num-format", "");
        level.bullet = xml.attribute("bullet-char", "");
        level.shown = xml.number("display-levels", 1);
        level.start = xml.number("start-value", 1);
        return level;
    }

    String font(String name) {
        Set<String> seen = new HashSet<>();
        for (String at = name; seen.add(at); ) {
            Style found = styles.get(at);
            if (found == null) {
                break;
            }
            if (!found.font.isEmpty()) {
                return faces.getOrDefault(found.font, found.font);
            }
            at = found.parent;
        }
        return "";
    }

    boolean breaksBefore(String name) {
        Style found = styles.get(name);
        return found != null && found.breaks;
    }

    String list(String name) {
        Style found = styles.get(name);
        return found == null ? "" : found.list;
    }
}
