package vn.thidua.plan.intake.office;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The properties of a run of characters that change what the text is. */
final class DocxRun {
    String font = "";
    boolean capitals;
    boolean hidden;

    DocxRun(String font, boolean capitals) {
        this.font = font;
        this.capitals = capitals;
    }

    /** Reads {@code w:rPr}, to its end. */
    void properties(Xml xml, DocxStyles styles) throws XMLStreamException {
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "rStyle" -> {
                    String style = xml.attribute("val", "?");
                    font = styles.font(style).isEmpty() ? font : styles.font(style);
                    capitals |= styles.capitals(style);
                }
                case "rFonts" -> {
                    String named = font(xml);
                    font = named == null ? font : named;
                }
                case "caps" -> capitals = on(xml);
                case "vanish" -> hidden = on(xml);
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    static @Nullable String font(Xml xml) {
        String font = xml.attribute("ascii");
        return font == null ? xml.attribute("hAnsi") : font;
    }

    static boolean on(Xml xml) {
        String value = xml.attribute("val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
