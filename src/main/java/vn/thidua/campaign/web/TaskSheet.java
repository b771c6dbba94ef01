package vn.thidua.campaign.web;

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
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.campaign.domain.PartRole;

/** A campaign as a plain task sheet in Word, in the page format of Decree 30/2020/ND-CP: A4, margins 20/20/30/15 mm, page number on top from the second page. */
final class TaskSheet {

    private static final String FONT = "Times New Roman";
    private static final int BODY = 13;
    private static final int HEAD = 12;
    private static final int TITLE = 14;
    private static final long TWIPS_20_MM = 1134;
    private static final long TWIPS_30_MM = 1701;
    private static final long TWIPS_15_MM = 850;
    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;

    private final XWPFDocument document = new XWPFDocument();
    private final Words words;

    private TaskSheet(Words words) {
        this.words = words;
    }

    /** Returns the file. */
    static byte[] of(CampaignHead head, CampaignBody body, List<CalendarDay> dates, Words words) {
        TaskSheet sheet = new TaskSheet(words);
        try (XWPFDocument document = sheet.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet.page();
            sheet.top(head);
            sheet.contents(body);
            sheet.targets(body);
            sheet.assignments(body);
            sheet.deadlines(dates);
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
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

    private void top(CampaignHead head) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        XWPFTableCell left = table.getRow(0).getCell(0);
        line(left.getParagraphs().getFirst(), head.issuer().toUpperCase(Locale.ROOT), HEAD, true);
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(right.getParagraphs().getFirst(), words.t("sheet.motto1"), HEAD, true);
        line(right.addParagraph(), words.t("sheet.motto2"), BODY, true).setUnderline(UnderlinePatterns.SINGLE);
        centred("", BODY, false);
        centred(words.t("sheet.title"), TITLE, true);
        centred(head.title(), TITLE, true);
        if (!head.planNumber().isEmpty()) {
            centred(words.t("sheet.subtitle", words.t("campaign.ofPlan", head.planNumber())), BODY, false);
        }
        if (head.startsOn() != null && head.endsOn() != null) {
            centred(words.t("campaigns.fromTo", words.day(head.startsOn()), words.day(head.endsOn())), BODY, false);
        }
    }

    private void contents(CampaignBody body) {
        heading("sheet.contents");
        body.contents().forEach(content -> text(content.title()));
    }

    private void targets(CampaignBody body) {
        heading("sheet.targets");
        if (body.targets().isEmpty()) {
            return;
        }
        XWPFTable table = table("export.number", "targets.subject", "targets.aim", "targets.due");
        for (int i = 0; i < body.targets().size(); i++) {
            CampaignTarget target = body.targets().get(i);
            row(
                    table,
                    String.valueOf(i + 1),
                    target.subject(),
                    words.aim(target.measure()),
                    target.measure().dueOn() == null
                            ? words.t("targets.dueEnd")
                            : words.day(target.measure().dueOn()));
        }
    }

    private void assignments(CampaignBody body) {
        heading("sheet.assignments");
        if (body.assignments().isEmpty()) {
            return;
        }
        XWPFTable table = table("field.no", "field.body", "part.LEAD", "part.SUPPORT");
        for (CampaignAssignment assignment : body.assignments()) {
            List<String> others = assignment.parts().stream()
                    .filter(part -> part.role() != PartRole.LEAD)
                    .map(CampaignAssignment.Part::office)
                    .toList();
            row(
                    table,
                    assignment.no(),
                    assignment.body(),
                    String.join("; ", assignment.offices(PartRole.LEAD)),
                    String.join("; ", others));
        }
    }

    private void deadlines(List<CalendarDay> dates) {
        heading("sheet.deadlines");
        if (dates.isEmpty()) {
            return;
        }
        XWPFTable table = table("export.number", "calendar.what", "calendar.rule", "field.receiver");
        for (int i = 0; i < dates.size(); i++) {
            CalendarDay date = dates.get(i);
            row(
                    table,
                    String.valueOf(i + 1),
                    date.what(),
                    words.due(date.printedOn(), date.lastDay()),
                    date.receiver());
        }
    }

    private XWPFTable table(String... heads) {
        XWPFTable table = document.createTable(1, heads.length);
        table.setWidth("100%");
        for (int i = 0; i < heads.length; i++) {
            line(table.getRow(0).getCell(i).getParagraphs().getFirst(), words.t(heads[i]), HEAD, true);
        }
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    private void row(XWPFTable table, String... cells) {
        XWPFTableRow row = table.createRow();
        for (int i = 0; i < cells.length; i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphs().getFirst();
            run(paragraph, cells[i], HEAD, false);
        }
    }

    private void heading(String key) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingAfter(60);
        run(paragraph, words.t(key), BODY, true);
    }

    private void text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(567);
        paragraph.setSpacingAfter(60);
        run(paragraph, text, BODY, false);
    }

    private void centred(String text, int size, boolean bold) {
        line(document.createParagraph(), text, size, bold);
    }

    private static XWPFRun line(XWPFParagraph paragraph, String text, int size, boolean bold) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return run(paragraph, text, size, bold);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
        return run;
    }
}
