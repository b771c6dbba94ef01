package vn.thidua.programme.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.domain.Taken;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TypedTable;

/** Reads tables that are handed in for a campaign, of whatever sort: tells what each row would enter, change or leave as it is, then does it. */
@Component
public class IntakeReader {

    private final KeptRows keeping;
    private final MessageSource messages;

    IntakeReader(KeptRows keeping, MessageSource messages) {
        this.keeping = keeping;
        this.messages = messages;
    }

    /** Returns the workbook to be filled. */
    ExcelFile template(IntakeTable<?, ?> table, Locale locale) {
        IntakePage.Kind kind = table.kind();
        List<String> headings = table.columns().headings(locale);
        return ExcelFile.book(
                kind.template(),
                List.of(ExcelFile.Page.toFill(
                        t(kind.title(), locale), headings.subList(1, headings.size()), kind.toFill())));
    }

    /** Returns the page before a file is handed in. */
    IntakePage empty(IntakeTable<?, ?> table, CampaignOutline campaign, Optional<SheetFault> fault) {
        return new IntakePage(
                table.kind(),
                campaign,
                List.of(),
                "[]",
                table.columns().limits(),
                fault,
                whyNot(table, campaign),
                false);
    }

    /** Returns the page when what was sent is larger than anything that is read. */
    IntakePage tooLarge(IntakeTable<?, ?> table, CampaignOutline campaign) {
        return empty(
                table,
                campaign,
                Optional.of(SheetReader.tooLarge(table.columns().limits())));
    }

    /** Returns what a file would do. */
    <O, T> IntakePage read(IntakeTable<O, T> table, CampaignOutline campaign, Path file, Locale locale) {
        TypedTable.Read sheet = table.columns().read(file);
        if (sheet.fault().isPresent()) {
            return empty(table, campaign, sheet.fault());
        }
        O open = table.open(campaign.id());
        List<T> rows = sheet.rows().stream().map(row -> table.typed(row, open)).toList();
        return page(table, campaign, rows, open, whyNot(table, campaign), locale);
    }

    /** Returns what rows would do now that the page sent back and that were not taken. */
    <O, T> IntakePage again(
            IntakeTable<O, T> table, CampaignOutline campaign, String kept, Refusal refusal, Locale locale) {
        List<T> rows = keeping.rows(kept, table.kept());
        return page(table, campaign, rows, table.open(campaign.id()), Optional.of(refusal), locale);
    }

    /**
     * Takes the rows that the page sent back, as they were seen.
     *
     * @throws vn.thidua.shared.NotFound when it is nothing that the page could have sent
     * @throws vn.thidua.shared.Refused as the table says
     */
    <O, T> Taken take(IntakeTable<O, T> table, CampaignOutline campaign, String kept, By by) {
        String why = t(table.kind().reason(), Vietnamese.LOCALE);
        return table.take(campaign.id(), keeping.rows(kept, table.kept()), why, by);
    }

    private <O, T> IntakePage page(
            IntakeTable<O, T> table,
            CampaignOutline campaign,
            List<T> typed,
            O open,
            Optional<Refusal> refusal,
            Locale locale) {
        Set<Object> above = new HashSet<>();
        List<IntakePage.Row> rows = new ArrayList<>();
        List<T> kept = new ArrayList<>();
        for (T one : typed) {
            IntakeTable.Seen<T> seen = table.seen(one, open, locale);
            Object key = seen.key();
            IntakePage.Row row =
                    key == null || above.add(key) ? seen.row() : seen.row().with("complaint.taskTwice");
            if (row.faults().isEmpty()) {
                kept.add(seen.kept());
            }
            rows.add(row);
        }
        return new IntakePage(
                table.kind(),
                campaign,
                rows,
                keeping.text(kept),
                table.columns().limits(),
                Optional.empty(),
                refusal,
                refusal.filter(no -> no.code() == table.overtaken()).isPresent());
    }

    private static Optional<Refusal> whyNot(IntakeTable<?, ?> table, CampaignOutline campaign) {
        return table.whyNot(!campaign.closed());
    }

    private String t(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
