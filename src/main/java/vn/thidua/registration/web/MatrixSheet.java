package vn.thidua.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.domain.PlacedWork;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.spreadsheet.ExcelFile;

/** Makes the workbook of a campaign's registrations: the matrix, and the works one by one. */
@Component
class MatrixSheet {

    private final MatrixPages pages;
    private final RegistrationReads reads;
    private final WorkTable table;
    private final Charges charges;
    private final Accounts accounts;
    private final MessageSource messages;

    MatrixSheet(
            MatrixPages pages,
            RegistrationReads reads,
            WorkTable table,
            Charges charges,
            Accounts accounts,
            MessageSource messages) {
        this.pages = pages;
        this.reads = reads;
        this.table = table;
        this.charges = charges;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Returns the workbook, with what the person may see. */
    ExcelFile of(Actor actor, CampaignId campaign) {
        Locale locale = accounts.locale(actor.account());
        Sentences words = new Sentences(messages, locale);
        MatrixPage page = pages.of(actor, campaign, MatrixPage.Filter.ALL);
        return ExcelFile.book(
                words.t("matrix.file"),
                List.of(
                        new ExcelFile.Page(
                                words.t("matrix.sheet"),
                                heads(page, words),
                                page.rows().stream().map(row -> row(row, words)).iterator()),
                        works(actor, page, words)));
    }

    private static List<String> heads(MatrixPage page, Sentences words) {
        List<String> heads = new ArrayList<>(List.of(words.t("matrix.unit"), words.t("matrix.state")));
        page.contents().forEach(content -> heads.add(content.title()));
        heads.add(words.t("matrix.total"));
        return heads;
    }

    private static List<String> row(MatrixPage.Row row, Sentences words) {
        List<String> cells = new ArrayList<>(List.of(row.name(), words.t(row.word())));
        row.cells().forEach(cell -> cells.add(String.valueOf(cell.promised())));
        cells.add(String.valueOf(row.promised()));
        return cells;
    }

    private ExcelFile.Page works(Actor actor, MatrixPage page, Sentences words) {
        Sight.View view = pages.view(actor, page.stage().campaign());
        List<PlacedWork> placed = reads.submitted(page.stage().campaign()).stream()
                .filter(work -> view.sees(work.unit(), work.work().shown().content()))
                .toList();
        Map<PersonId, String> people =
                charges.names(placed.stream().map(work -> work.work().shown()).toList());
        Map<UnitId, String> names =
                pages.names(placed.stream().map(PlacedWork::unit).toList());
        return new ExcelFile.Page(
                words.t("work.sheet"),
                Stream.concat(
                                Stream.of(words.t("matrix.unit"), words.t("matrix.state")),
                                table.headings(words.locale()).stream())
                        .toList(),
                placed.stream()
                        .map(work -> {
                            WorkRow row = new WorkRow(
                                    work.work(),
                                    work.work().shown(),
                                    Charges.name(work.work().shown().charge(), people),
                                    "");
                            return Stream.concat(
                                            Stream.of(names.getOrDefault(work.unit(), ""), words.t(row.word())),
                                            table.cells(row, page.stage(), words.locale()).stream())
                                    .toList();
                        })
                        .iterator());
    }
}
