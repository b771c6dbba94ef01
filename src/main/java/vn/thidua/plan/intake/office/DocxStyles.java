package vn.thidua.plan.intake.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.work.Budget;

/** What a Word document's styles say about numbering, fonts and capitals. */
final class DocxStyles {
    private static final String DEFAULTS = "";

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    static final class Style {
        @Nullable
        String basedOn;

        @Nullable
        String font;

        @Nullable
        Boolean capitals;

        @Nullable
        Integer list;

        @Nullable
        Integer level;
    }

    static DocxStyles read(Archive archive, String part, Budget budget) {
        DocxStyles all = new DocxStyles();
        Xml.read(archive, part, budget, all::parse);
        return all;
    }

    private void parse(Xml xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.child(0)) {
            switch (xml.name()) {
                case "docDefaults" -> {
                    style = new Style();
                    styles.put(DEFAULTS, style);
                }
                case "style" -> {
                    style = new Style();
                    String id = xml.attribute("styleId", "?");
                    styles.putIfAbsent(id, style);
                    if ("1".equals(xml.attribute("default")) && "paragraph".equals(xml.attribute("type"))) {
                        standard = id;
                    }
                }
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "rFonts" -> style.font = DocxRun.font(xml);
                case "caps" -> style.capitals = DocxRun.on(xml);
                case "numId" -> style.list = xml.number("val", 0);
                case "ilvl" -> style.level = xml.number("val", 0);
                case "tblStylePr" -> xml.skip();
                default -> {}
            }
        }
    }

    String font(String id) {
        String font = find(id, style -> style.font);
        return font == null ? "" : font;
    }

    boolean capitals(String id) {
        return Boolean.TRUE.equals(find(id, style -> style.capitals));
    }

    @Nullable
    Integer list(String id) {
        return find(id, style -> style.list);
    }

    @Nullable
    Integer level(String id) {
        return find(id, style -> style.level);
    }

    /** A style inherits from the one it is based on, at last from the document's defaults; loops are cut. */
    private <T> @Nullable T find(String id, Function<Style, @Nullable T> value) {
        Set<String> seen = new HashSet<>();
        String at = id.isEmpty() ? standard : id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            T found = value.apply(style);
            if (found != null) {
                return found;
            }
            at = style.basedOn;
        }
        Style defaults = styles.get(DEFAULTS);
        return defaults == null ? null : value.apply(defaults);
    }
}
