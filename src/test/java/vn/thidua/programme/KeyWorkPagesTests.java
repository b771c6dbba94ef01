package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.UnitReach;
import vn.thidua.programme.domain.Within;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkDesk;
import vn.thidua.programme.works.KeyWorkReads;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** Key works, as the office plans them, whoever builds them tells of them, and others see them or not. */
@SpringBootTest(properties = "thidua.test=programme-tasks")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class KeyWorkPagesTests {

    private static final LocalDate TODAY = TestClock.TODAY;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADINGS = List.of(
            "Tên công trình",
            "Đơn vị thực hiện",
            "Kinh phí (đồng)",
            "Đã giải ngân (đồng)",
            "Bắt đầu",
            "Hoàn thành trước hết ngày");

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private KeyWorkDesk desk;

    @Autowired
    private KeyWorkReads reads;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;

    @BeforeEach
    void launch() {
        office.open();
        campaign = campaigns.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .approvedFor(office.home),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
    }

    @Test
    void officePlansAndBadInputComesBack() {
        Map<String, String> form = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "name", "Cầu đi bộ",
                "lead", "Phường 1",
                "budget", "1.500.000.000,5",
                "startsOn", "2026-07-01",
                "lastDay", "2026-06-01"));
        String all = "/campaigns/" + campaign + "/key-works";
        MvcTestResult wrong = post(all, office.officer, form);
        assertThat(wrong).hasStatus(422);
        assertThat(Jsoup.parse(text(wrong)).select(".td-err").eachAttr("id")).containsExactly("e-budget", "e-lastDay");
        form.put("budget", "1.500.000.000");
        form.put("lastDay", "2026-12-31");
        assertThat(post(all, office.officer, form)).hasStatus(303);
        assertThat(post(all, office.officer, form)).as("sent twice").hasStatus(303);
        KeyWork work = only();
        assertThat(work.plan().budget()).isEqualTo(1_500_000_000L);
        form.put("version", "0");
        form.put("name", "Cầu đi bộ mới");
        assertThat(post(work.path(), office.officer, form)).hasStatus(303);
        assertThat(post(work.path(), office.officer, form)).as("stale").hasStatus(409);
    }

    @Test
    void whoBuildsTellsAndTheStandingFollows() {
        KeyWork work = enter();
        UUID milestone = UUID.randomUUID();
        desk.set(work.id(), milestone, "Giao mặt bằng", TODAY.minusDays(1));
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.LATE);
        assertThat(page("/", office.schoolOfficer).select("a[href=" + work.path() + "]"))
                .hasSize(1);
        assertThat(tell(
                        work,
                        "/milestones/" + milestone + "/completion",
                        Map.of("day", TODAY.plusDays(1).toString())))
                .as("not yet")
                .hasStatus(422);
        assertThat(tell(work, "/milestones/" + milestone + "/completion", Map.of("day", TODAY.toString())))
                .hasStatus(303);
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.ON_TRACK);
        tell(work, "/obstacles", Map.of("text", "Vướng cột điện"));
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.HINDERED);
        UUID obstacle = now(work).obstacles().getFirst().id();
        assertThat(tell(work, "/obstacles/" + obstacle + "/resolution", Map.of("text", " ")))
                .hasStatus(422);
        assertThat(tell(work, "/obstacles/" + obstacle + "/resolution", Map.of("text", "Đã dời")))
                .hasStatus(303);
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.ON_TRACK);
        assertThat(tell(work, "/completion", Map.of("day", TODAY.toString()))).hasStatus(303);
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.FINISHED);
        assertThat(tell(work, "/obstacles", Map.of("text", "Thêm"))).as("over").hasStatus(422);
    }

    @Test
    void moneyIsNeverOverwritten() {
        KeyWork work = enter();
        Map<String, String> payment = Map.of(
                "id", UUID.randomUUID().toString(), "amount", "400.000.000", "day", TODAY.toString(), "text", "Đợt 1");
        tell(work, "/payments", payment);
        tell(work, "/payments", payment);
        assertThat(now(work).paid()).as("sent twice").isEqualTo(400_000_000L);
        for (String amount : List.of("0", "1,5", "-400000001", "nhiều", "10^30")) {
            MvcTestResult answer =
                    tell(work, "/payments", Map.of("amount", amount, "day", TODAY.toString(), "text", "Sai"));
            assertThat(answer).as(amount).hasStatus(422);
            assertThat(Jsoup.parse(text(answer)).select("input[name=amount]").attr("value"))
                    .isEqualTo(amount);
        }
        tell(work, "/payments", Map.of("amount", "-100000000", "day", TODAY.toString(), "text", "Ghi nhầm"));
        assertThat(now(work).paid()).isEqualTo(300_000_000L);
        assertThat(now(work).payments()).hasSize(2);
        assertThat(now(work).paidPercent()).isEqualTo(30);
    }

    @Test
    void whoTellsTakesAwayWhatProves() {
        KeyWork work = enter();
        UUID milestone = UUID.randomUUID();
        desk.set(work.id(), milestone, "Móng", TODAY.minusDays(1));
        assertThat(prove(work, milestone)).hasStatus(303);
        Document html = page(work.path(), office.schoolOfficer);
        assertThat(html.select("a.evidence")).hasSize(1);
        String gone = html.select("form[action*=/files/]").attr("action");
        assertThat(page(work.path(), office.leader).select("form[action*=/files/]"))
                .as("leaders only look")
                .isEmpty();
        for (AccountId other : new AccountId[] {office.outsideOfficer, office.strangeOffice, office.wardOffice}) {
            assertThat(post(gone, other, Map.of())).hasStatus(404);
        }
        assertThat(page(work.path(), office.officer).select("a.evidence")).hasSize(1);
        assertThat(post(gone, office.schoolOfficer, Map.of())).hasStatus(303);
        assertThat(post(gone, office.schoolOfficer, Map.of())).as("sent twice").hasStatus(303);
        assertThat(page(work.path(), office.officer).select("a.evidence")).isEmpty();
    }

    @Test
    void whatProvesAFinishedWorkStays() {
        KeyWork work = enter();
        UUID milestone = UUID.randomUUID();
        desk.set(work.id(), milestone, "Móng", TODAY.minusDays(1));
        prove(work, milestone);
        String gone = page(work.path(), office.schoolOfficer)
                .select("form[action*=/files/]")
                .attr("action");
        desk.finish(work.id(), TODAY, By.PROGRAM);
        assertThat(post(gone, office.schoolOfficer, Map.of())).hasStatus(422);
        Document html = page(work.path(), office.schoolOfficer);
        assertThat(html.select("a.evidence")).hasSize(1);
        assertThat(html.select("form[action*=/files/]")).isEmpty();
    }

    private MvcTestResult prove(KeyWork work, UUID milestone) {
        byte[] paper = mvc.get()
                .uri("/programme/2026/programme.pdf")
                .with(office.as(office.officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return mvc.post()
                .uri(work.path() + "/milestones/" + milestone + "/completion")
                .multipart()
                .file(new MockMultipartFile("files", "bien-ban.pdf", null, paper))
                .param("day", TODAY.toString())
                .with(office.as(office.schoolOfficer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    @Test
    void othersNeitherSeeNorTell() {
        KeyWork work = enter();
        for (AccountId reader : new AccountId[] {office.officer, office.leader, office.schoolOfficer}) {
            assertThat(status(work.path(), reader)).isEqualTo(200);
        }
        for (AccountId other : new AccountId[] {office.outsideOfficer, office.strangeOffice, office.wardOffice}) {
            assertThat(status(work.path(), other)).isEqualTo(404);
            assertThat(post(work.path() + "/obstacles", other, Map.of("text", "Thử")))
                    .hasStatus(404);
        }
        assertThat(status(work.path() + "/edit", office.strangeOffice)).isEqualTo(404);
        assertThat(now(work)).isEqualTo(work);
    }

    @Test
    void workbookThatWentOutComesInAndChangesNothing() {
        KeyWork work = enter();
        desk.set(work.id(), UUID.randomUUID(), "Móng", TODAY.minusDays(1));
        desk.pay(work.id(), UUID.randomUUID(), TODAY, 400_000_000L, "Đợt 1", By.PROGRAM);
        desk.raise(work.id(), UUID.randomUUID(), "Chưa có mặt bằng", By.PROGRAM);
        byte[] out = mvc.get()
                .uri("/key-works/key-works.xlsx?campaign=" + campaign)
                .with(office.as(office.officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
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
        Document read = Jsoup.parse(text(upload(out)));
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
        MvcTestResult preview = upload(table);
        Document html = Jsoup.parse(text(preview));
        assertThat(html.select("tbody td:last-child .st").eachText()).containsExactly("Sửa", "Mới");
        assertThat(html.select("tbody td:last-child ins").eachText())
                .containsExactly("1.200.000.000", "20/05/2026", "30/09/2026", "350.000.000");
        assertThat(now(work)).as("nothing yet").isEqualTo(reads.find(work.id()).orElseThrow());
        assertTaken(take(preview), 1, 1, 0);
        assertTaken(take(preview), 0, 0, 2);
        assertThat(now(work).plan().name()).isEqualTo("Sân chơi");
        assertThat(now(work).plan().budget()).isEqualTo(1_200_000_000L);
        assertThat(now(work).paid()).isEqualTo(350_000_000L);
        assertThat(now(work).payments().stream().map(KeyWork.Payment::amount))
                .containsExactlyInAnyOrder(400_000_000L, -50_000_000L);
        assertThat(reads.all(campaign)).hasSize(2);
        assertThat(Jsoup.parse(text(upload(table)))
                        .select("tbody td:last-child")
                        .eachText())
                .as("the same file again")
                .containsOnly("Đã có, không đổi");
    }

    @Test
    void rowThatNamesTheWorkOfAnotherCampaignPaysNothingThere() {
        CampaignId own = campaign;
        launch();
        KeyWork foreign = enter();
        campaign = own;
        MvcTestResult preview = upload(book(List.of("Cầu", "Phường 1", "5000000", "700", "2026-06-01", "2026-12-31")));
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
        Document html = Jsoup.parse(text(upload(book(
                List.of("Cầu", "Phường 1", "5000000", "", "2026-06-01", "2026-12-31"),
                List.of("Đường", "Phường 99", "năm triệu", "-1", "2026-06-31", "2026-12-31"),
                List.of("cầu ", "Phường 1", "6000000", "", "2026-06-01", "2026-12-31"),
                List.of("Sân chơi", "Trường Tiểu học Hoa Sen", "1", "", "2026-06-01", "2026-12-31")))));
        assertThat(html.select("tbody td:last-child .st-bad")).hasSize(3);
        assertThat(html.select("tbody tr:nth-child(2) .st-bad").text())
                .contains("Chưa tìm thấy đơn vị này", "Kinh phí là số nguyên đồng", "Hạn phải là một ngày");
        assertThat(html.select("tbody tr:nth-child(3) .st-bad").text())
                .isEqualTo("Dòng này trùng với một dòng phía trên.");
        assertThat(html.select("tbody tr:nth-child(4) .st-bad").text())
                .isEqualTo("Công trình đã hoàn thành nên không sửa được.");
        assertThat(html.select("input[name=kept]")).as("nothing to take").isEmpty();
        assertThat(Jsoup.parse(text(upload(calculated())))
                        .select("tbody td:last-child")
                        .text())
                .contains("Ô có công thức");
        assertThat(post("/campaigns/" + campaign + "/key-works/table/rows", office.officer, Map.of("kept", "<x>")))
                .hasStatus(404);
        assertThat(status("/campaigns/" + campaign + "/key-works/table", office.strangeOffice))
                .isEqualTo(404);
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

    private MvcTestResult upload(byte[] book) {
        return mvc.post()
                .uri("/campaigns/" + campaign + "/key-works/table")
                .multipart()
                .file(new MockMultipartFile("file", "cong-trinh.xlsx", null, book))
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult take(MvcTestResult preview) {
        String kept = Jsoup.parse(text(preview)).select("input[name=kept]").attr("value");
        return post("/campaigns/" + campaign + "/key-works/table/rows", office.officer, Map.of("kept", kept));
    }

    private static void assertTaken(MvcTestResult answer, int entered, int changed, int same) {
        assertThat(answer).hasStatus(303);
        assertThat(RequestContextUtils.getOutputFlashMap(answer.getRequest()).values())
                .singleElement()
                .hasFieldOrPropertyWithValue("arguments", List.of(entered, changed, same));
    }

    @Test
    void statementsDoNotGrowWithWorks() {
        enter();
        long one = statements();
        for (int i = 0; i < 3; i++) {
            KeyWork work = enter();
            desk.set(work.id(), UUID.randomUUID(), "Mốc", TODAY.plusDays(i));
            desk.raise(work.id(), UUID.randomUUID(), "Vướng", By.PROGRAM);
        }
        assertThat(statements()).isEqualTo(one);
    }

    private long statements() {
        return StatementCount.of(() -> assertThat(mvc.get()
                        .uri("/key-works?campaign=" + campaign)
                        .with(office.as(office.officer))
                        .exchange())
                .hasStatusOk());
    }

    private KeyWork enter() {
        KeyWorkId id = new KeyWorkId(UUID.randomUUID());
        KeyWork.Plan plan = new KeyWork.Plan(
                null, "Sân chơi", "", office.school, 1_000_000_000L, TODAY.minusDays(30), TODAY.plusDays(90));
        desk.enter(id, campaign, plan, By.PROGRAM);
        return reads.find(id).orElseThrow();
    }

    private KeyWork only() {
        return reads.of(new Within(Set.of(campaign), UnitReach.NONE, Set.of()), Optional.of(campaign))
                .getFirst();
    }

    private KeyWork now(KeyWork work) {
        return reads.find(work.id()).orElseThrow();
    }

    private KeyWork.Standing standing(KeyWork work) {
        return now(work).standing(TODAY);
    }

    private MvcTestResult tell(KeyWork work, String path, Map<String, String> fields) {
        return post(work.path() + path, office.schoolOfficer, fields);
    }

    private Document page(String path, AccountId who) {
        MvcTestResult answer = mvc.get().uri(path).with(office.as(who)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private int status(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange().getResponse().getStatus();
    }

    private MvcTestResult post(String path, AccountId who, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(office.as(who)).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
