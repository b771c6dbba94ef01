package vn.thidua.plan.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.thidua.encoding.LegacyEncoding;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.NoteCode;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.Extract;
import vn.thidua.plan.intake.work.TextSink;

/** OpenDocument texts, as LibreOffice writes them. Deleted passages, comments, headers and footers are left out. */
public final class OdtReader {
    private static final int DEEPEST = 40;
    private static final int WIDEST_REPEAT = 1_000;

    private final Archive archive;
    private final Budget budget;
    private final OdtStyles styles = new OdtStyles();
    private final OdtLists lists = new OdtLists(styles);
    private final Footnotes notes = new Footnotes();
    private final Map<LegacyEncoding, Set<String>> converted = TypedText.noFonts();
    private int changes;
    private int nesting;

    private OdtReader(Archive archive, Budget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    /**
     * Returns the text of a document.
     *
     * @throws IntakeRefused {@code ENCRYPTED}, {@code BROKEN}, and those of the budget
     */
    public static Extract read(Archive archive, Budget budget) {
        if (archive.start("META-INF/manifest.xml", 1 << 20).contains("encryption-data")) {
            throw new IntakeRefused(IntakeRefusal.ENCRYPTED);
        }
        return new OdtReader(archive, budget).read();
    }

    private Extract read() {
        styles.read(archive, "styles.xml", budget);
        styles.read(archive, "content.xml", budget);
        TextSink sink = new TextSink(budget);
        Xml.read(archive, "content.xml", budget, xml -> {
            while (xml.child(0)) {
                if (xml.name().equals("body")) {
                    blocks(xml, Flow.onto(sink, notes));
                }
            }
        });
        notes.write(sink);
        List<IntakeNote> done = new ArrayList<>();
        converted.forEach((encoding, fonts) -> done.add(TypedText.note(encoding, fonts)));
        if (changes > 0) {
            done.add(IntakeNote.of(NoteCode.CHANGES_ACCEPTED, changes));
        }
        return Extract.ofText(sink.text(), done);
    }

    private void blocks(Xml xml, Flow flow) throws XMLStreamException {
        if (++nesting > DEEPEST) {
            throw new IntakeRefused(IntakeRefusal.TOO_COMPLEX);
        }
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "p", "h" -> paragraph(xml, flow);
                case "list" -> list(xml, flow);
                case "table" -> flow.table(table(xml));
                case "tracked-changes" -> tracked(xml);
                case "annotation", "forms", "sequence-decls", "table-of-content-source" -> xml.skip();
                default -> {}
            }
        }
        nesting--;
    }

    private void tracked(Xml xml) throws XMLStreamException {
        int here = xml.depth();
        while (xml.child(here)) {
            changes += xml.name().equals("changed-region") ? 1 : 0;
        }
    }

    private void list(Xml xml, Flow flow) throws XMLStreamException {
        lists.open(
                xml.attribute("style-name", ""),
                xml.attribute("continue-numbering", "").equals("true") || xml.attribute("continue-list") != null);
        int here = xml.depth();
        while (xml.child(here)) {
            if (xml.name().equals("list-item")) {
                lists.item(xml.number("start-value", 0));
            }
            blocks(xml, flow);
        }
        lists.close();
    }

    private Table table(Xml xml) throws XMLStreamException {
        Table table = new Table(budget);
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "table-row" -> table.row();
                case "table-cell" -> {
                    int repeated = Math.clamp(xml.number("number-columns-repeated", 1), 1, WIDEST_REPEAT);
                    Cell cell = table.cell(1);
                    blocks(xml, Flow.into(cell));
                    for (int i = 1; i < repeated; i++) {
                        table.cell(1).blocks.addAll(cell.blocks);
                    }
                }
                case "covered-table-cell" -> {
                    table.cell(Math.clamp(xml.number("number-columns-repeated", 1), 1, WIDEST_REPEAT));
                    xml.skip();
                }
                default -> {}
            }
        }
        return table;
    }

    private void paragraph(Xml xml, Flow flow) throws XMLStreamException {
        String style = xml.attribute("style-name", "");
        String label = lists.label();
        String start = styles.breaksBefore(style) ? "\f" : "";
        Cell boxes = new Cell();
        TypedText text = new TypedText(converted);
        inline(xml, text, styles.font(style), boxes);
        String all = text.take();
        flow.paragraph(start + (label.isEmpty() || all.isBlank() ? all : label + " " + all.stripLeading()));
        boxes.blocks.forEach(block -> {
            if (block instanceof Table table) {
                flow.table(table);
            } else {
                flow.paragraph((String) block);
            }
        });
    }

    /** Reads mixed content: text with spans, marks and anchored frames. */
    private void inline(Xml xml, TypedText text, String font, Cell boxes) throws XMLStreamException {
        int outside = xml.depth() - 1;
        if (xml.depth() > 400) {
            throw new IntakeRefused(IntakeRefusal.TOO_COMPLEX);
        }
        while (xml.depth() > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.add(xml.text().replaceAll("\\s+", " "), font, false);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml, text, font, boxes);
            }
        }
    }

    private void element(Xml xml, TypedText text, String font, Cell boxes) throws XMLStreamException {
        switch (xml.name()) {
            case "s" -> text.add(" ".repeat(Math.clamp(xml.number("c", 1), 1, 200)), font, false);
            case "tab" -> text.add("    ", font, false);
            case "line-break" -> text.add("\n", font, false);
            case "note" -> text.add(notes.add(note(xml)), font, false);
            case "text-box" -> blocks(xml, Flow.into(boxes));
            case "annotation", "ruby-text", "tracked-changes" -> xml.skip();
            case "span" -> {
                String own = styles.font(xml.attribute("style-name", ""));
                inline(xml, text, own.isEmpty() ? font : own, boxes);
            }
            default -> {}
        }
    }

    private String note(Xml xml) throws XMLStreamException {
        Cell text = new Cell();
        int here = xml.depth();
        while (xml.child(here)) {
            if (xml.name().equals("note-citation")) {
                xml.skip();
            } else {
                blocks(xml, Flow.into(text));
            }
        }
        return text.flat();
    }
}
