package vn.thidua.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.thidua.demo.Sheet.Block;
import vn.thidua.demo.Sheet.Face;

/** Sets a sample plan as a Word document: A4, margins and type sizes of Decree 30/2020/NĐ-CP. */
final class DocxSheet {

    private static final double TWIPS_PER_MM = 56.7;

    private final XWPFDocument document = new XWPFDocument();

    static byte[] write(Sheet sheet) throws IOException {
        DocxSheet docx = new DocxSheet();
        docx.paper();
        sheet.blocks().forEach(docx::block);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        docx.document.write(bytes);
        docx.document.close();
        return bytes.toByteArray();
    }

    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(20));
        margins.setBottom(twips(20));
        margins.setLeft(twips(30));
        margins.setRight(twips(17));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Head head -> head(head);
            case Block.Centred centred -> {
                for (String line : centred.lines()) {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.setAlignment(ParagraphAlignment.CENTER);
                    paragraph.setSpacingAfter(60);
                    write(paragraph, line, centred.face(), 14);
                }
            }
            case Block.Paragraph text -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setFirstLineIndent(twips(12.7).intValue());
                paragraph.setSpacingBefore(60);
                paragraph.setSpacingAfter(60);
                write(paragraph, text.text(), text.face(), 14);
            }
            case Block.Table table -> table(table);
            case Block.Foot foot -> foot(foot);
            case Block.NewPage page -> document.createParagraph().setPageBreak(true);
        }
    }

    private void head(Block.Head head) {
        XWPFTable table = bare();
        XWPFTableCell left = table.getRow(0).getCell(0);
        line(left, head.above(), Face.PLAIN, 13, ParagraphAlignment.CENTER, true);
        line(left, head.issuer(), Face.BOLD, 13, ParagraphAlignment.CENTER, false);
        line(left, head.number(), Face.PLAIN, 13, ParagraphAlignment.CENTER, false);
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face.BOLD, 12, ParagraphAlignment.CENTER, true);
        line(right, "Độc lập - Tự do - Hạnh phúc", Face.BOLD, 14, ParagraphAlignment.CENTER, false)
                .setUnderline(UnderlinePatterns.SINGLE);
        line(right, head.dated(), Face.ITALIC, 14, ParagraphAlignment.CENTER, false);
        document.createParagraph();
    }

    private void foot(Block.Foot foot) {
        document.createParagraph();
        XWPFTable table = bare();
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFRun word = line(left, "Nơi nhận:", Face.ITALIC, 12, ParagraphAlignment.LEFT, true);
        word.setBold(true);
        foot.recipients().forEach(one -> line(left, one, Face.PLAIN, 11, ParagraphAlignment.LEFT, false));
        XWPFTableCell right = table.getRow(0).getCell(1);
        List<String> signer = foot.signer();
        for (int i = 0; i < signer.size(); i++) {
            if (i == signer.size() - 1) {
                for (int gap = 0; gap < 4; gap++) {
                    line(right, "", Face.PLAIN, 14, ParagraphAlignment.CENTER, false);
                }
            }
            line(right, signer.get(i), Face.BOLD, 14, ParagraphAlignment.CENTER, i == 0);
        }
    }

    private XWPFTable bare() {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        table.getRow(0).getCell(0).setWidth("43%");
        table.getRow(0).getCell(1).setWidth("57%");
        return table;
    }

    private void table(Block.Table block) {
        XWPFTable table =
                document.createTable(block.rows().size(), block.widths().size());
        table.setWidth("100%");
        int whole = block.widths().stream().mapToInt(Integer::intValue).sum();
        for (int r = 0; r < block.rows().size(); r++) {
            for (int c = 0; c < block.widths().size(); c++) {
                XWPFTableCell cell = table.getRow(r).getCell(c);
                cell.setWidth(100 * block.widths().get(c) / whole + "%");
                line(
                        cell,
                        block.rows().get(r).get(c),
                        r == 0 ? Face.BOLD : Face.PLAIN,
                        13,
                        r == 0 || c == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT,
                        true);
            }
            table.getRow(r).setRepeatHeader(r == 0);
        }
    }

    private static XWPFRun line(
            XWPFTableCell cell, String text, Face face, int size, ParagraphAlignment side, boolean first) {
        XWPFParagraph paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
        paragraph.setAlignment(side);
        paragraph.setSpacingAfter(0);
        return write(paragraph, text, face, size);
    }

    private static XWPFRun write(XWPFParagraph paragraph, String text, Face face, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(size);
        run.setBold(face == Face.BOLD);
        run.setItalic(face == Face.ITALIC);
        run.setText(text);
        return run;
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }
}
