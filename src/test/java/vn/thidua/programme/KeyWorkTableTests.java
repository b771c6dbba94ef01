package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** Key works as tables: what goes out comes in again; all rows are taken or none. */
class KeyWorkTableTests extends KeyWorkScreens {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADINGS = List.of(
            "Tên công trình",
            "Đơn vị thực hiện",
            "Kinh phí (đồng)",
            "Đã giải ngân (đồng)",
            "Bắt đầu",
            "Hoàn thành trước hết ngày");

    @Test
    void workbookThatWentOutComesInAndChangesNothing() {
        KeyWork work = enter();
        desk.set(work.id(), UUID.randomUUID(), "Móng", TODAY.minusDays(1));
        desk.pay(work.id(), UUID.randomUUID(), TODAY, 400_000_000L, "Đợt 1", By.PROGRAM);
        desk.raise(work.id(), UUID.randomUUID(), "Chưa có mặt bằng", By.PROGRAM);
        byte[] out = bytes("/key-works/key-works.xlsx?campaign=" + campaign, office.officer);
        assertThat(rows(out).getFirst())
                .containsExactly(
                        work.code(),
                        "Sân chơi",
                        "Trường Tiểu học Hoa Sen",
                        "",
                        "",
                        "1000000000",
                        "400000000",
                        DAY.format(TODAY.minusDays(30)),
                        DAY.format(TODAY.plusDays(90)),
                        "Chậm tiến độ",
                        "đạt 0/1 mốc",
                        "Móng (" + DAY.format(TODAY.minusDays(1)) + "): Quá hạn",
                        "Chưa có mặt bằng");
        KeyWork before = now(work);
        Document read = Jsoup.parse(text(upload(table(), out)));
        assertThat(read.select("tbody td:last-child").eachText()).containsExactly("Đã có, không đổi");
        assertThat(read.select("input[name=kept]")).as("nothing to take").isEmpty();
        assertThat(now(work)).isEqualTo(before);
    }

    @Test
    void tableEntersAndChangesFiguresOnce() {
        KeyWork work = enter();
        desk.pay(work.id(), UUID.randomUUID(), TODAY, 400_000_000L, "Đợt 1", By.PROGRAM);
        byte[] table = book(
                List.of(
                        " sân CHƠI",
                        "Trường Tiểu học Hoa Sen",
                        "1.200.000.000",
                        "350.000.000",
                        "20/05/2026",
                        "30/09/2026"),
                List.of("Cầu", "Phường 1", "5000000", "", "2026-06-01", "2026-12-31"));
        MvcTestResult preview = upload(table(), table);
        Document html = Jsoup.parse(text(preview));
        assertThat(html.select("tbody td:last-child .st").eachText()).containsExactly("Sửa", "Mới");
        assertThat(html.select("tbody td:last-child ins").eachText())
                .containsExactly("1.200.000.000", "20/05/2026", "30/09/2026", "350.000.000");
        assertThat(now(work)).as("nothing yet").isEqualTo(reads.find(work.id()).orElseThrow());
        assertTaken(take(table(), preview), 1, 1, 0);
        assertTaken(take(table(), preview), 0, 0, 2);
        assertThat(now(work).plan().name()).isEqualTo("Sân chơi");
        assertThat(now(work).plan().budget()).isEqualTo(1_200_000_000L);
        assertThat(now(work).paid()).isEqualTo(350_000_000L);
        assertThat(now(work).payments().stream().map(KeyWork.Payment::amount))
                .containsExactlyInAnyOrder(400_000_000L, -50_000_000L);
        assertThat(reads.all(campaign)).hasSize(2);
        assertThat(Jsoup.parse(text(upload(table(), table)))
                        .select("tbody td:last-child")
                        .eachText())
                .as("the same file again")
                .containsOnly("Đã có, không đổi");
    }

    @Test
    void workWhoseContentIsGoneIsChangedAndKeepsIt() {
        UUID gone = UUID.randomUUID();
        KeyWorkId id = new KeyWorkId(UUID.randomUUID());
        desk.enter(
                id,
                campaign,
                new KeyWork.Plan(gone, "Sân chơi", "", office.school, 5_000, TODAY, TODAY.plusDays(90)),
                By.PROGRAM);
        String lastDay = DAY.format(TODAY.plusDays(90));
        MvcTestResult preview = upload(
                table(),
                book(
                        List.of("Sân chơi", "Trường Tiểu học Hoa Sen", "7000", "", DAY.format(TODAY), lastDay),
                        List.of("Cầu", "Phường 1", "5000000", "", "2026-06-01", "2026-12-31")));
        Document html = Jsoup.parse(text(preview));
        assertThat(html.select("tbody td:last-child .st").eachText()).containsExactly("Sửa", "Mới");
        assertThat(html.select("tbody td:last-child ins").eachText()).containsExactly("7.000");
        assertTaken(take(table(), preview), 1, 1, 0);
        KeyWork.Plan plan = reads.find(id).orElseThrow().plan();
        assertThat(plan.budget()).isEqualTo(7_000);
        assertThat(plan.content()).isEqualTo(gone);
    }

    @Test
    void rowThatNamesTheWorkOfAnotherCampaignPaysNothingThere() {
        CampaignId own = campaign;
        launch();
        KeyWork foreign = enter();
        campaign = own;
        MvcTestResult preview =
                upload(table(), book(List.of("Cầu", "Phường 1", "5000000", "700", "2026-06-01", "2026-12-31")));
        String kept = Jsoup.parse(text(preview)).select("input[name=kept]").attr("value");
        String forged = kept.replaceFirst(
                "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", foreign.id().toString());
        assertThat(forged).isNotEqualTo(kept);
        assertThat(post("/campaigns/" + own + "/key-works/table/rows", office.officer, Map.of("kept", forged)))
                .hasStatus(409);
        assertThat(reads.find(foreign.id()).orElseThrow()).isEqualTo(foreign);
        assertThat(reads.all(own)).isEmpty();
    }

    @Test
    void tableOfWhichARowIsWrongEntersNothing() throws IOException {
        KeyWork finished = enter();
        desk.finish(finished.id(), TODAY, By.PROGRAM);
        Document html = Jsoup.parse(text(upload(
                table(),
                book(
                        List.of("Cầu", "Phường 1", "5000000", "", "2026-06-01", "2026-12-31"),
                        List.of("Đường", "Phường 99", "năm triệu", "-1", "2026-06-31", "2026-12-31"),
                        List.of("cầu ", "Phường 1", "6000000", "", "2026-06-01", "2026-12-31"),
                        List.of("Sân chơi", "Trường Tiểu học Hoa Sen", "1", "", "2026-06-01", "2026-12-31")))));
        assertThat(html.select("tbody td:last-child .st-bad")).hasSize(3);
        assertThat(html.select("tbody tr:nth-child(2) .st-bad").text())
                .contains(
                        "Chưa tìm thấy đơn vị này",
                        "Kinh phí là số nguyên đồng",
                        "Ngày bắt đầu và ngày hoàn thành phải là ngày có thật");
        assertThat(html.select("tbody tr:nth-child(3) .st-bad").text())
                .isEqualTo("Dòng này trùng với một dòng phía trên.");
        assertThat(html.select("tbody tr:nth-child(4) .st-bad").text())
                .isEqualTo("Công trình đã hoàn thành nên không sửa được.");
        assertThat(html.select("input[name=kept]")).as("nothing to take").isEmpty();
        assertThat(Jsoup.parse(text(upload(table(), calculated())))
                        .select("tbody td:last-child")
                        .text())
                .contains("Ô có công thức");
        assertThat(post(table() + "/rows", office.officer, Map.of("kept", "<x>")))
                .hasStatus(404);
        assertThat(status(table(), office.strangeOffice)).isEqualTo(404);
    }

    private String table() {
        return "/campaigns/" + campaign + "/key-works/table";
    }

    private static byte[] calculated() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            XSSFRow headings = sheet.createRow(0);
            XSSFRow row = sheet.createRow(1);
            List<String> cells = List.of("Cầu", "Phường 1", "", "", "2026-06-01", "2026-12-31");
            for (int i = 0; i < HEADINGS.size(); i++) {
                headings.createCell(i).setCellValue(HEADINGS.get(i));
                row.createCell(i).setCellValue(cells.get(i));
            }
            row.createCell(2).setCellFormula("1000000*5");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @SafeVarargs
    private static byte[] book(List<String>... rows) {
        return ExcelFile.table("cong-trinh.xlsx", "A", HEADINGS, List.of(rows)).bytes();
    }

    private static List<List<String>> rows(byte[] book) {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                    XSSFCell cell = sheet.getRow(i).getCell(column);
                    cells.add(cell == null ? "" : cell.getStringCellValue());
                }
                rows.add(cells);
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return rows;
    }
}
