package vn.thidua.paperwork;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.thidua.paperwork.PdfInk.Face;
import vn.thidua.paperwork.PdfInk.Type;

/** A paper as PDF, to be sent and kept. */
public final class PaperPdf {

    static final Type BODY = new Type(Face.PLAIN, 13);
    private static final Type BOLD = new Type(Face.BOLD, 13);
    private static final Type ITALIC = new Type(Face.ITALIC, 13);
    private static final Type TITLE = new Type(Face.BOLD, 14);
    private static final Type ORGAN = new Type(Face.PLAIN, 12);
    private static final Type ORGAN_BOLD = new Type(Face.BOLD, 12);
    private static final Type RECIPIENT = new Type(Face.PLAIN, 11);
    private static final float LEFT_PART = 0.42f;
    private static final float INDENT = 28;
    private static final float GAP = 12;
    private static final float TO_SIGN = 64;
    private static final float RULE = 0.4f;
    private static final float BARS = 0.45f;
    private static final int MOST_LINES = 3;

    private final PdfInk ink;
    private final Paper paper;

    private PaperPdf(PdfInk ink, Paper paper) {
        this.ink = ink;
        this.paper = paper;
    }

    /** Returns the file. */
    public static byte[] of(Paper paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(String.join(" ", paper.title()));
            document.getDocumentCatalog().setLanguage("vi-VN");
            try (PdfInk ink = new PdfInk(document, paper.landscape())) {
                new PaperPdf(ink, paper).write();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write() throws IOException {
        heading();
        for (String line : paper.title()) {
            down(line, TITLE, ink.left(), ink.width(), true);
        }
        if (!paper.below().isEmpty()) {
            down(paper.below(), ITALIC, ink.left(), ink.width(), true);
        }
        ink.down(GAP);
        write(paper.body());
        bottom();
        write(paper.appended());
    }

    private void write(List<Paper.Block> blocks) throws IOException {
        for (Paper.Block block : blocks) {
            switch (block) {
                case Paper.Text text -> paragraph(text.text());
                case Paper.Section section -> down(section.text(), BOLD, ink.left(), ink.width(), false);
                case Paper.Centred centred -> {
                    ink.down(GAP / 2);
                    down(centred.text(), BOLD, ink.left(), ink.width(), true);
                    ink.down(GAP / 2);
                }
                case Paper.Appendix appendix -> appendix(appendix);
                case Paper.Signed signed -> signed(signed);
                case Paper.Chart chart -> chart(chart);
                case Paper.Table table -> new PdfTable(ink, table).write();
            }
        }
    }

    private void appendix(Paper.Appendix appendix) throws IOException {
        ink.turn();
        for (String line : appendix.title()) {
            down(line, TITLE, ink.left(), ink.width(), true);
        }
        if (!appendix.below().isEmpty()) {
            down(appendix.below(), ITALIC, ink.left(), ink.width(), true);
        }
        ink.down(GAP);
    }

    private void heading() throws IOException {
        Paper.Heading heading = paper.heading();
        float top = ink.at();
        float left = ink.width() * LEFT_PART;
        if (!heading.above().isEmpty()) {
            down(heading.above().toUpperCase(Locale.ROOT), ORGAN, ink.left(), left, true);
        }
        down(heading.organ().toUpperCase(Locale.ROOT), ORGAN_BOLD, ink.left(), left, true);
        underline(ink.left(), left, left * RULE);
        if (!heading.number().isEmpty()) {
            down(heading.number(), BODY, ink.left(), left, true);
        }
        float end = ink.at();
        ink.go(top);
        float x = ink.left() + left;
        float right = ink.width() - left;
        down(Paper.country(), ORGAN_BOLD, x, right, true);
        down(Paper.motto(), BOLD, x, right, true);
        underline(x, right, ink.wide(Paper.motto(), BOLD));
        down(heading.placed(), ITALIC, x, right, true);
        ink.go(Math.max(end, ink.at()) + GAP);
    }

    private void underline(float x, float width, float length) throws IOException {
        float from = x + (width - length) / 2;
        ink.rule(from, ink.at() + 1, from + length, ink.at() + 1);
        ink.down(GAP / 3);
    }

    private void paragraph(String text) throws IOException {
        List<String> lines = ink.lines(text, BODY, ink.width() - INDENT);
        down(lines.getFirst(), BODY, ink.left() + INDENT, ink.width() - INDENT, false);
        if (lines.size() > 1) {
            down(String.join(" ", lines.subList(1, lines.size())), BODY, ink.left(), ink.width(), false);
        }
        ink.down(GAP / 3);
    }

    private void bottom() throws IOException {
        Paper.Signature signature = paper.signature();
        if (signature == null && paper.recipients().isEmpty()) {
            return;
        }
        float line = BODY.size() * PdfInk.LEADING;
        float needed = Math.max(paper.recipients().size() + 1, MOST_LINES) * line + TO_SIGN;
        ink.down(GAP);
        if (ink.room() < needed) {
            ink.turn();
        }
        float top = ink.at();
        float half = ink.width() / 2;
        if (!paper.recipients().isEmpty()) {
            down(Paper.recipientsHead(), new Type(Face.ITALIC, 12), ink.left(), half, false);
            for (String recipient : paper.recipients()) {
                down("- " + recipient, RECIPIENT, ink.left(), half, false);
            }
        }
        if (signature != null) {
            ink.go(top);
            sign(signature, ink.left() + half, half);
        }
    }

    /* Each bar stands between its name and its figure; a chart that does not fit goes on on the next page. */
    private void chart(Paper.Chart chart) throws IOException {
        ink.down(GAP / 2);
        down(chart.title(), ITALIC, ink.left(), ink.width(), true);
        float names = ink.width() * LEFT_PART;
        float room = ink.width() * BARS;
        float height = RECIPIENT.size() * PdfInk.LEADING;
        for (Paper.Bar bar : chart.bars()) {
            float lines = ink.lines(bar.name(), RECIPIENT, names).size() * height;
            if (ink.room() < lines) {
                ink.turn();
            }
            float top = ink.at();
            down(bar.name(), RECIPIENT, ink.left(), names, false);
            float from = ink.left() + names + GAP / 2;
            float length = room * chart.percent(bar) / 100;
            ink.bar(from, top + height * RULE / 2, length, height * (1 - RULE));
            ink.write(bar.text(), RECIPIENT, from + length + GAP / 3, room, false, top);
            ink.go(top + lines + GAP / 4);
        }
        ink.down(GAP / 2);
    }

    private void signed(Paper.Signed signed) throws IOException {
        ink.down(GAP);
        if (ink.room() < MOST_LINES * BODY.size() * PdfInk.LEADING + TO_SIGN) {
            ink.turn();
        }
        float top = ink.at();
        float half = ink.width() / 2;
        sign(signed.left(), ink.left(), half);
        float end = ink.at();
        ink.go(top);
        sign(signed.right(), ink.left() + half, half);
        ink.go(Math.max(end, ink.at()));
    }

    private void sign(Paper.Signature signature, float x, float width) throws IOException {
        for (String by : signature.lines()) {
            down(by, BOLD, x, width, true);
        }
        ink.down(TO_SIGN);
        down(signature.name(), TITLE, x, width, true);
    }

    /** Writes a text in lines below each other, on as many pages as it takes. */
    private void down(String text, Type type, float x, float width, boolean centred) throws IOException {
        for (String line : ink.lines(text, type, width)) {
            float height = type.size() * PdfInk.LEADING;
            if (ink.room() < height) {
                ink.turn();
            }
            ink.write(line, type, x, width, centred, ink.at());
            ink.down(height);
        }
    }
}
