package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.scoring.filling.ScoreBook;
import vn.thidua.scoring.round.Entries;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.Stage;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.WholeBook;

/** Scores of many units from a workbook: seen before they are taken, all or nothing. */
class ScoreBookTests extends RoundScreens {

    @Autowired
    private MockMvcTester mvc;

    @TempDir
    private Path folder;

    private List<ScoreSheet> sheets;
    private String path;

    @BeforeEach
    void open() {
        open(Rounds.scale());
        sheets = reads.sheets(round.id());
        path = "/scores/" + round.id() + "/workbook";
    }

    @Test
    void whatIsFilledIsShownAndThenTaken() throws IOException {
        List<List<String>> table = download(office.officer);
        assertThat(table.getFirst()).startsWith("Đơn vị").endsWith("Lý do");
        assertThat(table).hasSize(4);
        set(table, 1, "c3", "17,5");
        set(table, 2, "c3", "12");
        set(table, 2, "liet", "Không");
        Document shown = html(upload(table, office.officer), 200);
        assertThat(shown.select("#changes").text()).contains("3");
        assertThat(said(0)).as("only shown").isEqualTo("");
        String kept = shown.select("[name=kept]").val();
        assertThat(take(kept)).hasStatus(303);
        assertThat(take(kept)).as("a second time").hasStatus(303);
        assertThat(said(0)).isEqualTo("17.5");
        assertThat(said(1)).isEqualTo("12");
        assertThat(said(2)).isEqualTo("");
        assertThat(reads.sheets(round.id()).getFirst().version()).isEqualTo(1);
        assertThat(html(upload(download(office.officer), office.officer), 200)
                        .select("#changes")
                        .text())
                .as("what is there changes nothing")
                .contains("không đổi điểm nào");
    }

    @Test
    void whatCannotBeIsNamedByItsCellAndChangesNothing() throws IOException {
        List<List<String>> table = download(office.officer);
        set(table, 1, "c3", "mười");
        set(table, 2, "c3", "21");
        set(table, 3, "c3", "5");
        table.get(3).set(0, "Phường Không Có");
        Document page = html(upload(table, office.officer), 422);
        int column = column(table, "c3");
        String letter = String.valueOf((char) ('A' + column));
        assertThat(page.select("[role=alert] li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Ô " + letter + "2", "“mười” không phải là số"),
                        second -> assertThat(second).contains("Ô " + letter + "3", "phải từ 0 đến 20"),
                        third -> assertThat(third).contains("Ô A4", "Phường Không Có"));
        assertThat(page.select("[name=kept]")).isEmpty();
        List<List<String>> more = download(office.officer);
        more.getFirst().add("Điểm của tôi");
        more.get(1).add("3");
        assertThat(html(upload(more, office.officer), 422)
                        .select("[role=alert] li")
                        .text())
                .contains("Không có tiêu chí nào tên “Điểm của tôi”");
        List<List<String>> twice = download(office.officer);
        twice.add(new ArrayList<>(twice.get(1)));
        assertThat(html(upload(twice, office.officer), 422)
                        .select("[role=alert] li")
                        .text())
                .contains("có hai dòng");
        assertThat(said(0)).isEmpty();
    }

    @Test
    void nobodyOverwritesWhatAnotherSaidMeanwhile() throws IOException {
        List<List<String>> table = download(office.officer);
        set(table, 1, "c3", "10");
        set(table, 2, "c3", "11");
        String kept =
                html(upload(table, office.officer), 200).select("[name=kept]").val();
        assertThat(browser.post(
                        "/scores/" + round.id() + "/sheets/" + sheets.get(1).id() + "/OFFICE",
                        Map.of("version", List.of("0"), "p.c3", List.of("4")),
                        office.officer))
                .hasStatus(303);
        assertThat(take(kept)).hasStatus(409);
        assertThat(said(0)).as("all or nothing").isEmpty();
        assertThat(said(1)).isEqualTo("4");
    }

    @Test
    void aUnitSeesOnlyItsOwnSheets() throws IOException {
        List<List<String>> own = download(office.wardOffice, "SELF");
        assertThat(own).hasSize(2);
        assertThat(own.get(1).getFirst())
                .isEqualTo(rounds.sheet(round, office.ward1).name());
        List<List<String>> table = download(office.officer);
        set(table, 1, "c3", "10");
        set(table, 2, "c3", "10");
        set(table, 3, "c3", "10");
        String kept =
                html(upload(table, office.officer), 200).select("[name=kept]").val();
        assertThat(browser.post(path + "/rows?part=SELF", Map.of("kept", List.of(kept)), office.wardOffice))
                .as("sheets of others")
                .hasStatus(404);
        assertThat(browser.get(path, office.schoolOfficer)).hasStatus(404);
    }

    private List<List<String>> download(AccountId who) throws IOException {
        return download(who, "OFFICE");
    }

    private List<List<String>> download(AccountId who, String part) throws IOException {
        MvcTestResult answer = browser.get(path + "/scores.xlsx?part=" + part, who);
        assertThat(answer).hasStatusOk();
        Path file = Files.createTempFile(folder, "scores", ".xlsx");
        Files.write(file, answer.getResponse().getContentAsByteArray());
        List<List<String>> table = new ArrayList<>();
        List<WholeBook.Row> rows =
                WholeBook.read(file, ScoreBook.LIMITS).sheets().getFirst().rows();
        int width = rows.getFirst().cells().size();
        for (WholeBook.Row row : rows) {
            List<String> cells = new ArrayList<>();
            for (int place = 0; place < width; place++) {
                cells.add(row.cell(place).text());
            }
            table.add(cells);
        }
        return table;
    }

    private MvcTestResult upload(List<List<String>> table, AccountId who) {
        byte[] book = ExcelFile.table("a.xlsx", "Chấm", table.getFirst(), table.subList(1, table.size()))
                .bytes();
        return mvc.post()
                .uri(path + "?part=OFFICE")
                .multipart()
                .file(new MockMultipartFile("file", "diem.xlsx", null, book))
                .with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult take(String kept) {
        return browser.post(path + "/rows?part=OFFICE", Map.of("kept", List.of(kept)), office.officer);
    }

    /** Headings end with the title of the criterion, which in the scale of tests is told by its code. */
    private static int column(List<List<String>> table, String code) {
        for (int place = 0; place < table.getFirst().size(); place++) {
            if (table.getFirst().get(place).contains(code)) {
                return place;
            }
        }
        throw new AssertionError(table.getFirst());
    }

    private static void set(List<List<String>> table, int row, String code, String value) {
        table.get(row).set(column(table, code), value);
    }

    private String said(int sheet) {
        return new Entries(reads.entries(List.of(sheets.get(sheet).id()))
                        .getOrDefault(sheets.get(sheet).id(), List.of()))
                .value("c3", Stage.OFFICE)
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static Document html(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(Adoptions.text(answer));
    }
}
