package vn.thidua.plan.intake.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.NoteCode;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.Extract;
import vn.thidua.plan.intake.work.TextSink;

/**
 * Word documents since 2007. Automatic numbers are written out, tracked changes are taken as accepted, headers and
 * footers are left out, footnotes stand at the end of the page or document. Macros are neither read nor run.
 */
public final class DocxReader {
    private static final String TYPES = "[Content_Types].xml";

    private final Archive archive;
    private final Budget budget;
    private String main = "";
    private String styles = "";
    private String numbering = "";
    private String footnotes = "";
    private String endnotes = "";
    private boolean macros;

    private DocxReader(Archive archive, Budget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    /**
     * Returns the text of a document.
     *
     * @throws IntakeRefused {@code BROKEN} where the main part is missing or is no XML, and those of the budget
     */
    public static Extract read(Archive archive, Budget budget) {
        return new DocxReader(archive, budget).read();
    }

    private Extract read() {
        Xml.read(archive, TYPES, budget, this::parts);
        if (!archive.has(main)) {
            throw new IntakeRefused(IntakeRefusal.BROKEN, "application/vnd.openxmlformats-officedocument");
        }
        DocxStyles style = DocxStyles.read(archive, styles, budget);
        DocxCounters counters = new DocxCounters(DocxNumbering.read(archive, numbering, budget));
        DocxBody body = new DocxBody(style, counters, budget);
        Xml.read(archive, footnotes, budget, xml -> noteTexts(xml, body, "footnote", "f"));
        Xml.read(archive, endnotes, budget, xml -> noteTexts(xml, body, "endnote", "e"));
        TextSink sink = new TextSink(budget);
        Xml.read(archive, main, budget, xml -> {
            while (xml.child(0)) {
                if (xml.name().equals("body")) {
                    body.blocks(xml, Flow.onto(sink, body.notes));
                }
            }
        });
        body.notes.write(sink);
        return Extract.ofText(sink.text(), notes(body));
    }

    private void parts(Xml xml) throws XMLStreamException {
        while (xml.child(0)) {
            String type = xml.attribute("ContentType", "");
            String name = xml.attribute("PartName", "").replaceFirst("^/", "");
            if (type.endsWith("document.main+xml")
                    || type.endsWith("template.main+xml")
                    || (type.endsWith("main+xml") && type.contains("ms-word"))) {
                main = name;
            } else if (type.endsWith("wordprocessingml.styles+xml")) {
                styles = name;
            } else if (type.endsWith("wordprocessingml.numbering+xml")) {
                numbering = name;
            } else if (type.endsWith("wordprocessingml.footnotes+xml")) {
                footnotes = name;
            } else if (type.endsWith("wordprocessingml.endnotes+xml")) {
                endnotes = name;
            }
            macros |= type.contains("macroEnabled") || type.contains("vbaProject");
        }
    }

    private static void noteTexts(Xml xml, DocxBody body, String element, String prefix) throws XMLStreamException {
        while (xml.child(0)) {
            if (xml.name().equals(element)) {
                String id = prefix + xml.attribute("id", "");
                Cell text = new Cell();
                body.blocks(xml, Flow.into(text));
                body.noteTexts.put(id, text.flat());
            }
        }
    }

    private List<IntakeNote> notes(DocxBody body) {
        List<IntakeNote> notes = new ArrayList<>();
        body.converted.forEach((encoding, fonts) -> notes.add(TypedText.note(encoding, fonts)));
        if (body.changes > 0) {
            notes.add(IntakeNote.of(NoteCode.CHANGES_ACCEPTED, body.changes));
        }
        if (macros || archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            notes.add(IntakeNote.of(NoteCode.MACROS_IGNORED));
        }
        return notes;
    }
}
