package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
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
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.registration.domain.Stages;
import vn.thidua.registration.domain.Work;
import vn.thidua.registration.domain.WorkState;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** The screens of registrations, as the unit, the lead agency, the office, another unit and a stranger see them. */
@SpringBootTest(properties = "thidua.test=registration-pages")
@AutoConfigureMockMvc
@Import(Office.class)
class RegistrationPagesTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Stages stages;

    @Autowired
    private RegistrationReads reads;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private UUID streets;
    private AccountId ward;
    private String matrix;
    private String form;

    @BeforeEach
    void launch() {
        office.open();
        ward = account("dangky." + UUID.randomUUID().toString().substring(0, 8), office.ward1);
        campaign = campaigns.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .once("2026-06-20", true, "UBND 3 phường", "gửi văn bản đăng ký công trình")
                        .approvedFor(office.home),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        streets = stages.of(campaign).contentIds().getFirst();
        matrix = "/campaigns/" + campaign + "/registrations";
        form = matrix + "/" + office.ward1;
    }

    @Test
    void homeLeadsToTheFormAndTheListShowsIt() {
        assertThat(page("/", ward).select("main a[href=/registrations]")).isNotEmpty();
        assertThat(page("/registrations", ward).select("main a[href=" + form + "]"))
                .hasSize(1);
    }

    @Test
    void badInputComesBackAsTyped() {
        MvcTestResult answer = post(
                form + "/works",
                ward,
                Map.of("name", "Vườn rau", "until", "31/02/2026", "figure", "hai", "content", streets.toString()));
        assertThat(answer).hasStatus(422);
        Document html = Jsoup.parse(text(answer));
        assertThat(html.select("#f-name, #f-until, #f-figure").eachAttr("value"))
                .containsExactly("Vườn rau", "31/02/2026", "hai");
        assertThat(html.select("#e-until, #e-figure")).hasSize(2);
        assertThat(reads.find(campaign, office.ward1)).isEmpty();
    }

    @Test
    void unitRegistersLeadAcceptsOfficeLooks() {
        assertThat(write("Vườn rau")).hasStatus(303);
        assertThat(page(form, ward).select("button:containsOwn(Gửi đăng ký)").hasAttr("disabled"))
                .isFalse();
        assertThat(page(matrix, office.officer).text()).contains("0/");
        assertThat(post(form, ward, Map.of())).hasStatus(303);
        assertThat(page(matrix, office.officer)
                        .select("tr:has(a:containsOwn(Phường 1)) td.n")
                        .eachText())
                .containsExactly("1 (1 chờ)", "–", "1");
        String waiting = matrix + "/waiting";
        assertThat(page(waiting, office.officer).select("input[name=works]"))
                .as("another agency leads the content")
                .isEmpty();
        String seen = page(waiting, office.environmentOfficer)
                .select("input[name=works]")
                .attr("value");
        assertThat(post(waiting, office.officer, Map.of("works", seen))).hasStatus(409);
        assertThat(post(waiting, office.environmentOfficer, Map.of("works", seen)))
                .hasStatus(303);
        assertThat(work().state()).isEqualTo(WorkState.ACCEPTED);
        assertThat(page(form + "/works/" + work().id(), ward).text()).contains("tiếp nhận");
    }

    @Test
    void leadGivesBackAndTheUnitReadsWhy() {
        write("Vườn rau");
        post(form, ward, Map.of());
        String seen = page(matrix + "/waiting", office.environmentOfficer)
                .select("input[name=works]")
                .attr("value");
        assertThat(post(
                        matrix + "/waiting/return",
                        office.environmentOfficer,
                        Map.of("work", seen, "why", "Chưa rõ địa điểm")))
                .hasStatus(303);
        assertThat(page(form, ward).text()).contains("Chưa rõ địa điểm");
        assertThat(page("/registrations", ward).text()).contains("Bị trả lại");
    }

    @Test
    void eachSeesWhatIsTheirs() {
        write("Vườn rau");
        assertThat(page(form, office.officer).text())
                .as("nothing handed in yet")
                .doesNotContain("Vườn rau");
        post(form, ward, Map.of());
        String show = form + "/works/" + work().id();
        assertThat(page(form, office.officer).text()).contains("Vườn rau");
        assertThat(page(form, office.leader).text()).contains("Vườn rau");
        assertThat(page(form, office.environmentOfficer).text()).contains("Vườn rau");
        assertThat(page(show, office.environmentOfficer).text()).contains("Vườn rau");
        for (AccountId other : new AccountId[] {office.schoolOfficer, office.outsideOfficer, office.strangeOffice}) {
            assertThat(status(form, other)).as("registration as " + other).isEqualTo(404);
            assertThat(status(show, other)).as("work as " + other).isEqualTo(404);
        }
        assertThat(page(matrix, office.schoolOfficer).select("tbody th").eachText())
                .as("only its own row")
                .containsExactly("Trường Tiểu học Hoa Sen");
        assertThat(status(matrix, office.outsideOfficer)).isEqualTo(404);
        for (String act : new String[] {
            "",
            "/works",
            "/works/" + work().id(),
            "/works/" + work().id() + "/withdrawal",
            "/works/" + work().id() + "/removal",
            "/works/" + work().id() + "/rise",
            "/works/" + work().id() + "/reversion",
            "/works/" + work().id() + "/milestones"
        }) {
            for (AccountId other : new AccountId[] {office.schoolOfficer, office.environmentOfficer, office.officer}) {
                assertThat(post(
                                form + act,
                                other,
                                Map.of("name", "Của người khác", "why", "Thử", "plannedOn", "2026-07-01")))
                        .as(act + " as " + other)
                        .hasStatus(404);
            }
        }
        assertThat(work().typed().name()).isEqualTo("Vườn rau");
    }

    @Test
    void changeThatSomebodyElseOvertookLosesNothing() {
        write("Vườn rau");
        String edit = form + "/works/" + work().id();
        assertThat(post(edit, ward, Map.of("name", "Vườn hoa", "version", "0"))).hasStatus(303);
        MvcTestResult late = post(edit, ward, Map.of("name", "Vườn trẻ", "version", "0"));
        assertThat(late).hasStatus(409);
        Document html = Jsoup.parse(text(late));
        assertThat(html.select("#f-name").attr("value")).isEqualTo("Vườn trẻ");
        assertThat(html.text()).contains("Vườn hoa");
        assertThat(post(
                        edit,
                        ward,
                        Map.of(
                                "name",
                                "Vườn trẻ",
                                "version",
                                html.select("input[name=version]").attr("value"))))
                .hasStatus(303);
        assertThat(work().typed().name()).isEqualTo("Vườn trẻ");
    }

    @Test
    void milestonesAreSetReachedAndTakenBack() {
        write("Vườn rau");
        String show = form + "/works/" + work().id();
        assertThat(post(show + "/milestones", ward, Map.of("name", "", "plannedOn", "2026-07-01")))
                .hasStatus(422);
        assertThat(post(show + "/milestones", ward, Map.of("name", "Làm đất", "plannedOn", "2026-05-01")))
                .hasStatus(303);
        Document html = page(show, ward);
        assertThat(html.text()).contains("Làm đất").contains("Quá hạn");
        String done = html.select("form[action$=/completion]").attr("action");
        assertThat(post(done, ward, Map.of("doneOn", "2026-06-01", "note", "Xong sớm")))
                .hasStatus(303);
        assertThat(page(show, ward).text()).contains("đạt 1/1").contains("Xong sớm");
        assertThat(post(done + "/withdrawal", ward, Map.of())).hasStatus(303);
        assertThat(page(show, ward).text()).contains("đạt 0/1");
    }

    @Test
    void registrationIsPrintedInTheLayoutOfThePlan() throws IOException {
        write("Vườn rau");
        Document print = page(form + "/print", ward);
        assertThat(print.select(".paper thead th").eachText())
                .containsExactly(
                        "STT",
                        "Nội dung thi đua",
                        "Tên công trình, phần việc",
                        "Dự kiến hoàn thành",
                        "Người phụ trách",
                        "Hiệu quả dự kiến");
        assertThat(print.select(".paper tbody tr").eachText())
                .containsExactly(
                        "1 Giữ sạch đường phố, kênh rạch Vườn rau quý IV/2026 Trần Thị Mẫu",
                        "2 Nâng tỷ lệ hồ sơ giải quyết đúng hạn");
        byte[] pdf = bytes(form + "/registration.pdf", ward);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Vườn rau", "PHƯỜNG 1", "quý IV/2026");
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(form + "/registration.docx", ward)))) {
            assertThat(word.getTables().get(1).getText()).contains("Vườn rau");
        }
    }

    @Test
    void tableIsShownBeforeAnythingIsWrittenDown() throws IOException {
        write("Vườn rau");
        byte[] template = bytes(form + "/table/template.xlsx", ward);
        assertThat(template).isNotEmpty();
        ExcelFile file = ExcelFile.table(
                "a.xlsx",
                "Công trình",
                List.of(
                        "Nội dung thi đua",
                        "Tên công trình, phần việc",
                        "Dự kiến hoàn thành",
                        "Kết quả dự kiến bằng số"),
                List.of(
                        List.of("1", "Vườn rau", "", ""),
                        List.of("1", "Vườn hoa", "11/2026", "1.250,5"),
                        List.of("9", "Không có nội dung", "", ""),
                        List.of("2", "", "20/11/2026", ""),
                        List.of("2", "Ngày sai", "31/11/2026", "nhiều")));
        MvcTestResult read = upload(form + "/table", file.bytes());
        assertThat(read).hasStatusOk();
        Document html = Jsoup.parse(text(read));
        assertThat(html.select("tbody tr td:last-child .st").eachAttr("class").stream()
                        .map(name -> name.replaceAll(".*st-(\\w+).*", "$1")))
                .containsExactly("none", "ok", "bad", "bad", "bad");
        assertThat(reads.find(campaign, office.ward1).orElseThrow().works()).hasSize(1);
        Map<String, String> kept =
                Map.of("kept", html.select("input[name=kept]").attr("value"));
        assertThat(post(form + "/table/works", ward, kept)).hasStatus(303);
        assertThat(post(form + "/table/works", ward, kept)).as("sent twice").hasStatus(303);
        assertThat(reads.find(campaign, office.ward1).orElseThrow().works().stream()
                        .map(work -> work.typed().name() + " " + work.typed().figure()))
                .containsExactly("Vườn rau null", "Vườn hoa 1250.5");
        assertThat(post(form + "/table/works", ward, Map.of("kept", "{}"))).hasStatus(404);
        assertThat(upload(form + "/table", "không phải bảng".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
    }

    @Test
    void workbookHoldsTheMatrixAndTheWorks() throws IOException {
        write("Vườn rau");
        post(form, ward, Map.of());
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes(matrix + "/registrations.xlsx", office.officer)))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets.get(0).read().stream()
                            .filter(row -> row.getCellText(0).equals("Phường 1"))
                            .map(row -> row.getCellText(2) + row.getCellText(3) + row.getCellText(4)))
                    .containsExactly("101");
            assertThat(sheets.get(1).read().stream().skip(1).map(row -> row.getCellText(0) + " " + row.getCellText(3)))
                    .containsExactly("Phường 1 Vườn rau");
        }
        assertThat(status(matrix + "/registrations.xlsx", office.outsideOfficer))
                .isEqualTo(404);
    }

    @Test
    void milestoneIsProvedByFilesAndAProgramIsNot() throws IOException {
        write("Vườn rau");
        String show = form + "/works/" + work().id();
        post(show + "/milestones", ward, Map.of("name", "Làm đất", "plannedOn", "2026-07-01"));
        String done = page(show, ward).select("form[action$=/completion]").attr("action");
        MvcTestResult program = prove(done, "anh.pdf", "MZ this is a program".getBytes(StandardCharsets.UTF_8));
        assertThat(program).hasStatus(422);
        assertThat(text(program)).contains("đạt 1/1");
        post(done + "/withdrawal", ward, Map.of());
        byte[] paper = bytes(form + "/registration.pdf", ward);
        assertThat(prove(done, "bien-ban.pdf", paper)).hasStatus(303);
        Document html = page(show, ward);
        String file = html.select("a.evidence").attr("href");
        assertThat(html.select("a.evidence").text()).contains("bien-ban.pdf");
        assertThat(status(file, office.environmentOfficer))
                .as("nothing was handed in yet, so the lead sees no work")
                .isEqualTo(404);
        post(form, ward, Map.of());
        assertThat(status(file, office.environmentOfficer)).isEqualTo(200);
        assertThat(status(file, office.schoolOfficer)).isEqualTo(404);
        String gone = html.select("form[action*=/files/]").attr("action");
        assertThat(post(gone, office.environmentOfficer, Map.of())).hasStatus(404);
        assertThat(post(gone, ward, Map.of())).hasStatus(303);
        assertThat(page(show, ward).select("a.evidence")).isEmpty();
    }

    private MvcTestResult prove(String path, String name, byte[] bytes) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("files", name, null, bytes))
                .with(office.as(ward))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult upload(String path, byte[] bytes) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", "a.xlsx", null, bytes))
                .with(office.as(ward))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private byte[] bytes(String path, AccountId who) {
        MvcTestResult answer = mvc.get().uri(path).with(office.as(who)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult write(String name) {
        return post(
                form + "/works",
                ward,
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "content",
                        streets.toString(),
                        "name",
                        name,
                        "until",
                        "quý IV/2026",
                        "charge",
                        "Trần Thị Mẫu"));
    }

    private Work work() {
        return reads.find(campaign, office.ward1).orElseThrow().works().getFirst();
    }

    private AccountId account(String name, UnitId unit) {
        AccountId id = accounts.create(new AccountDesk.Create(name, "Lê Thị Mẫu", null, "mat-khau-mau-1"), By.PROGRAM);
        grants.giveFromToday(id, Role.UNIT_OFFICER, unit, By.PROGRAM);
        return id;
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
        Map<String, String> all = new HashMap<>(Map.of("version", "0"));
        all.putAll(fields);
        all.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
