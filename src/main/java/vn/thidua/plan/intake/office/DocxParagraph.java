package vn.thidua.plan.intake.office;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The properties of a Word paragraph that matter to its text. */
final class DocxParagraph {
    String style = "";

    @Nullable
    Integer list;

    @Nullable
    Integer level;

    boolean breaksBefore;
    boolean breaksAfter;
    boolean joinsNext;

    /** Reads {@code w:pPr}, to its end. */
    void properties(Xml xml) throws XMLStreamException {
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val", "");
                case "numId" -> list = xml.number("val", 0);
                case "ilvl" -> level = xml.number("val", 0);
                case "pageBreakBefore" -> breaksBefore = DocxRun.on(xml);
                case "sectPr" -> section(xml);
                case "del" -> joinsNext = true; // the end of the paragraph was deleted: it runs on
                case "pPrChange", "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    private void section(Xml xml) throws XMLStreamException {
        breaksAfter = true;
        int here = xml.depth();
        while (xml.child(here)) {
            if (xml.name().equals("type")) {
                breaksAfter = !xml.attribute("val", "nextPage").equals("continuous");
            }
        }
    }
}
