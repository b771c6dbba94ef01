package vn.thidua.plan.intake.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.thidua.encoding.LegacyEncoding;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.work.Budget;

/** Reads what flows in a Word document: paragraphs, tables, text boxes and the marks of footnotes. */
final class DocxBody {
    private static final int DEEPEST = 40;

    final Map<LegacyEncoding, Set<String>> converted = TypedText.noFonts();
    final Footnotes notes = new Footnotes();
    final Map<String, String> noteTexts = new HashMap<>();
    int changes;

    private final DocxStyles styles;
    private final DocxCounters counters;
    private final Budget budget;
    private int nesting;
    private String carried = "";

    DocxBody(DocxStyles styles, DocxCounters counters, Budget budget) {
        this.styles = styles;
        this.counters = counters;
        this.budget = budget;
    }

    /** Reads all blocks within the element just started, to its end. */
    void blocks(Xml xml, Flow flow) throws XMLStreamException {
        if (++nesting > DEEPEST) {
            throw new IntakeRefused(IntakeRefusal.TOO_COMPLEX);
        }
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "p" -> paragraph(xml, flow);
                case "tbl" -> flow.table(table(xml));
                case "del", "moveFrom" -> deleted(xml);
                case "ins", "moveTo" -> changes++;
                case "Fallback", "sectPr" -> xml.skip();
                default -> {}
            }
        }
        nesting--;
    }

    private void deleted(Xml xml) throws XMLStreamException {
        changes++;
        xml.skip();
    }

    private Table table(Xml xml) throws XMLStreamException {
        Table table = new Table(budget);
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "tr" -> table.row();
                case "gridBefore" -> table.cell(xml.number("val", 1));
                case "tc" -> cell(xml, table);
                case "ins" -> changes++;
                case "del" -> {
                    changes++;
                    table.dropRow();
                }
                default -> {}
            }
        }
        return table;
    }

    private void cell(Xml xml, Table table) throws XMLStreamException {
        Cell cell = table.cell(1);
        int here = xml.depth();
        Flow flow = Flow.into(cell);
        while (xml.child(here)) {
            switch (xml.name()) {
                case "gridSpan" -> {
                    cell.span = Math.clamp(xml.number("val", 1), 1, 1000);
                    budget.cells(cell.span - 1L);
                }
                case "p" -> paragraph(xml, flow);
                case "tbl" -> cell.table(table(xml));
                case "del", "moveFrom" -> deleted(xml);
                case "Fallback" -> xml.skip();
                default -> {}
            }
        }
    }

    private void paragraph(Xml xml, Flow flow) throws XMLStreamException {
        DocxParagraph paragraph = new DocxParagraph();
        TypedText text = new TypedText(converted);
        Cell boxes = new Cell();
        String font = styles.font("");
        boolean capitals = false;
        DocxRun run = new DocxRun(font, false);
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "pPr" -> {
                    paragraph.properties(xml);
                    font = styles.font(paragraph.style);
                    capitals = styles.capitals(paragraph.style);
                }
                case "r" -> run = new DocxRun(font, capitals);
                case "rPr" -> run.properties(xml, styles);
                case "txbxContent" -> blocks(xml, Flow.into(boxes));
                case "del", "moveFrom" -> deleted(xml);
                case "ins", "moveTo" -> changes++;
                case "delText", "instrText", "Fallback" -> xml.skip();
                default -> text.add(run.hidden ? "" : piece(xml), run.font, run.capitals);
            }
        }
        finish(paragraph, text.take(), flow);
        boxes.blocks.forEach(block -> {
            if (block instanceof Table table) {
                flow.table(table);
            } else {
                flow.paragraph((String) block);
            }
        });
    }

    /** Returns the text of an element within a run; of one that is none, nothing. */
    private String piece(Xml xml) throws XMLStreamException {
        return switch (xml.name()) {
            case "t" -> characters(xml);
            // A tab in a paragraph only moves the pen; a TAB in the text would make a table row of it.
            case "tab", "ptab" -> "    ";
            case "br" -> xml.attribute("type", "").equals("page") ? "\f" : "\n";
            case "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            case "sym" -> symbol(xml);
            case "footnoteReference" -> notes.add(noteTexts.getOrDefault("f" + xml.attribute("id", ""), ""));
            case "endnoteReference" -> notes.add(noteTexts.getOrDefault("e" + xml.attribute("id", ""), ""));
            default -> "";
        };
    }

    private static String characters(Xml xml) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                out.append(xml.text());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            }
        }
        return out.toString();
    }

    private static String symbol(Xml xml) {
        try {
            return Character.toString(Integer.parseInt(xml.attribute("char", "20"), 16));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void finish(DocxParagraph paragraph, String text, Flow flow) {
        Integer list = paragraph.list == null ? styles.list(paragraph.style) : paragraph.list;
        Integer level = paragraph.level == null ? styles.level(paragraph.style) : paragraph.level;
        String label = list == null || list == 0 ? "" : counters.next(list, level, paragraph.style);
        String whole = carried + (label.isEmpty() || text.isBlank() ? text : label + " " + text.stripLeading());
        carried = paragraph.joinsNext ? whole : "";
        if (!paragraph.joinsNext) {
            flow.paragraph((paragraph.breaksBefore ? "\f" : "") + whole + (paragraph.breaksAfter ? "\f" : ""));
        }
    }
}
