package vn.thidua.paperwork;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A paper as a Word file, to be edited. */
public final class PaperDocx {

    /* Width of the text between the margins of A4, in twentieths of a point; some office programs go by it where others go by the cells. */
    private static final int TEXT = 9_360;

    private static final String FONT = "Times New Roman";
    private static final int SMALL = 11;
    private static final int CELL = 12;
    private static final int BODY = 13;
    private static final int TITLE = 14;
    private static final long TWIPS_20_MM = 1134;
    private static final long TWIPS_30_MM = 1701;
    private static final long TWIPS_15_MM = 850;
    private static final long A4_SHORT = 11906;
    private static final long A4_LONG = 16838;
    private static final int FIRST_LINE = 567;
    private static final int GAP = 120;
    private static final int LINES_TO_SIGN = 4;

    private final XWPFDocument document = new XWPFDocument();
    private final Paper paper;

    private PaperDocx(Paper paper) {
        this.paper = paper;
    }

    /** Returns the file. */
    public static byte[] of(Paper paper) {
        PaperDocx sheet = new PaperDocx(paper);
        try (XWPFDocument document = sheet.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet.page();
            sheet.top();
            paper.body().forEach(sheet::block);
            sheet.bottom();
            paper.appended().forEach(sheet::block);
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(paper.landscape() ? A4_LONG : A4_SHORT));
        size.setH(BigInteger.valueOf(paper.landscape() ? A4_SHORT : A4_LONG));
        if (paper.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TWIPS_20_MM));
        margins.setBottom(BigInteger.valueOf(TWIPS_20_MM));
        margins.setLeft(BigInteger.valueOf(TWIPS_30_MM));
        margins.setRight(BigInteger.valueOf(TWIPS_15_MM));
        section.addNewTitlePg();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private void top() {
        Paper.Heading heading = paper.heading();
        XWPFTable table = bare();
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFParagraph first = left.getParagraphs().getFirst();
        if (!heading.above().isEmpty()) {
            centred(first, upper(heading.above()), CELL);
            first = left.addParagraph();
        }
        centred(first, upper(heading.organ()), CELL).setBold(true);
        if (!heading.number().isEmpty()) {
            centred(left.addParagraph(), heading.number(), BODY);
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        centred(right.getParagraphs().getFirst(), Paper.country(), CELL).setBold(true);
        XWPFRun motto = centred(right.addParagraph(), Paper.motto(), BODY);
        motto.setBold(true);
        motto.setUnderline(UnderlinePatterns.SINGLE);
        centred(right.addParagraph(), heading.placed(), BODY).setItalic(true);
        document.createParagraph();
        paper.title()
                .forEach(
                        line -> centred(document.createParagraph(), line, TITLE).setBold(true));
        if (!paper.below().isEmpty()) {
            centred(document.createParagraph(), paper.below(), BODY).setItalic(true);
        }
        document.createParagraph();
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Text text -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(FIRST_LINE);
                paragraph.setSpacingAfter(GAP);
                run(paragraph, text.text(), BODY);
            }
            case Paper.Section section -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setSpacingBefore(GAP);
                run(paragraph, section.text(), BODY).setBold(true);
            }
            case Paper.Centred centred -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setSpacingBefore(GAP);
                paragraph.setSpacingAfter(GAP);
                centred(paragraph, centred.text(), BODY).setBold(true);
            }
            case Paper.Appendix appendix -> {
                document.createParagraph().setPageBreak(true);
                appendix.title()
                        .forEach(line ->
                                centred(document.createParagraph(), line, TITLE).setBold(true));
                if (!appendix.below().isEmpty()) {
                    centred(document.createParagraph(), appendix.below(), BODY).setItalic(true);
                }
            }
            case Paper.Signed signed -> {
                document.createParagraph();
                XWPFTableRow row = bare().getRow(0);
                sign(row.getCell(0), signed.left());
                sign(row.getCell(1), signed.right());
            }
            case Paper.Chart chart -> DocxChart.write(document, chart);
            case Paper.Table table -> table(table);
        }
    }

    private void table(Paper.Table content) {
        XWPFTable table = document.createTable(1, content.columns().size());
        table.setWidth("100%");
        int all = content.columns().stream().mapToInt(Paper.Column::weight).sum();
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        content.columns()
                .forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf((long) TEXT * column.weight() / all)));
        for (int i = 0; i < content.columns().size(); i++) {
            Paper.Column column = content.columns().get(i);
            XWPFTableCell cell = table.getRow(0).getCell(i);
            cell.setWidth(100.0 * column.weight() / all + "%");
            centred(cell.getParagraphs().getFirst(), column.heading(), CELL).setBold(true);
        }
        table.getRow(0).setRepeatHeader(true);
        for (Paper.Group group : content.groups()) {
            for (int row = 0; row < group.rows().size(); row++) {
                row(table, content.columns(), group, row);
            }
        }
    }

    private static void row(XWPFTable table, List<Paper.Column> columns, Paper.Group group, int number) {
        XWPFTableRow row = table.createRow();
        List<String> cells = group.cells(number);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            if (i < group.head().size() && group.rows().size() > 1) {
                cell.getCTTc().addNewTcPr().addNewVMerge().setVal(number == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            }
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            if (columns.get(i).centred()) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            run(paragraph, cells.get(i), CELL);
        }
    }

    private void bottom() {
        Paper.Signature signature = paper.signature();
        if (signature == null && paper.recipients().isEmpty()) {
            return;
        }
        document.createParagraph();
        XWPFTable table = bare();
        XWPFTableCell left = table.getRow(0).getCell(0);
        if (!paper.recipients().isEmpty()) {
            XWPFRun head = run(left.getParagraphs().getFirst(), Paper.recipientsHead(), CELL);
            head.setBold(true);
            head.setItalic(true);
            paper.recipients().forEach(recipient -> run(left.addParagraph(), "- " + recipient, SMALL));
        }
        if (signature != null) {
            sign(table.getRow(0).getCell(1), signature);
        }
    }

    private static void sign(XWPFTableCell cell, Paper.Signature signature) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        for (String line : signature.lines()) {
            centred(paragraph, line, BODY).setBold(true);
            paragraph = cell.addParagraph();
        }
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            paragraph = cell.addParagraph();
        }
        centred(paragraph, signature.name(), TITLE).setBold(true);
    }

    private XWPFTable bare() {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        return table;
    }

    private static XWPFRun centred(XWPFParagraph paragraph, String text, int size) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return run(paragraph, text, size);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
