package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.By;

/** What goes wrong when a unit reports: each time the page says what it is, and what was typed stays. */
@SpringBootTest(properties = "thidua.test=batch")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class})
class BadInputTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private ReportReads reports;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private Ground ground;

    @Autowired
    private MockMvcTester mvc;

    private MonthlyCampaigns.Launched launched;
    private ReportingPeriod may;
    private UUID trees;

    @BeforeEach
    void launch() {
        launched = launching.launch();
        may = launched.month(5);
        trees = launched.target("Trồng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mười hai|“mười hai” không đọc được thành số. Viết như 1.234,5",
                "12/15|“12/15” không đọc được thành số. Viết như 1.234,5",
                "1.234,5,6|“1.234,5,6” không đọc được thành số. Viết như 1.234,5",
                "1e30|“1e30” không đọc được thành số. Viết như 1.234,5",
                "1000000000000000000000000000000|nhiều nhất 15 chữ số",
                "-3|Số này không thể nhỏ hơn 0."
            })
    void figureThatIsNoneIsSaidInWordsAndStays(String typed, String sentence) {
        MvcTestResult answer = submit(form(may), typed, 0);
        assertThat(answer).hasStatus(422);
        Document page = page(answer);
        assertThat(page.select("#e-" + trees).text()).contains(sentence);
        assertThat(field(page, "value")).isEqualTo(typed);
        assertThat(draft().get(trees).value()).isEqualTo(typed);
        assertThat(reports.find(may.id(), office.ward1).orElseThrow().values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,5", "1,234.5", "1 234,5", "1234.5"})
    void figuresAreReadAsPeopleWriteThem(String typed) {
        assertThat(submit(form(may), typed, 0)).hasStatus(303);
        assertThat(reports.find(may.id(), office.ward1)
                        .orElseThrow()
                        .values()
                        .get(trees)
                        .figure()
                        .value())
                .isEqualByComparingTo("1234.5");
    }

    @Test
    void secondOfTwoOnOneFormIsToldAndKeepsWhatTheyTyped() {
        assertThat(post(form(may) + "/draft", fields("5", 0))).hasStatus(303);
        MvcTestResult second = submit(form(may), "7", 0);
        assertThat(second).hasStatus(422);
        Document page = page(second);
        assertThat(page.select("#stale").text())
                .isEqualTo(
                        "Có người khác vừa sửa báo cáo này. Nội dung bạn nhập vẫn còn trên trang; hãy xem lại rồi gửi lần nữa.");
        assertThat(field(page, "value")).isEqualTo("7");
        assertThat(draft().get(trees).value()).isEqualTo("5");
        long seen = Long.parseLong(page.select("#kept input[name=version]").val());
        assertThat(submit(form(may), "7", seen)).hasStatus(303);
    }

    @Test
    void workbookOfAnotherMonthIsNamedAndFillsNothing() {
        String april = "Báo cáo tháng 4/2026,\nChỉ tiêu,Kết quả\nTrồng cây xanh,12\n";
        assertThat(upload(april.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Sổ này ghi là tháng 4/2026, không phải kỳ đang báo cáo. Chưa điền gì.");
        assertThat(reports.find(may.id(), office.ward1)).isEmpty();
    }

    @Test
    void rowsWithoutANameAreNamedAlsoWhenNothingIsFilled() {
        String headings = "Chỉ tiêu,Kết quả\n";
        assertThat(upload((headings + ",12/5/2026\n,trang 2\n,30\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "Đã điền 0 chỉ tiêu. Dòng 4 có số mà ô tên chỉ tiêu trống (ô gộp?) nên không lấy; cần thì nhập tay.");
        assertThat(upload((headings + ",30\n".repeat(12)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "Đã điền 0 chỉ tiêu. Dòng 2, 3, 4, 5, 6, 7, 8, 9, 10, 11… có số mà ô tên chỉ tiêu trống (ô gộp?) nên không lấy; cần thì nhập tay.");
    }

    @Test
    void rowsWithoutANameInMergedCellsAreNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sổ");
            List<List<String>> rows = List.of(
                    List.of("Sổ theo dõi của phường", "", ""),
                    List.of("Chỉ tiêu", "Kết quả", "Tổng số"),
                    List.of("I. Môi trường", "", ""),
                    List.of("Trồng cây xanh", "12", ""),
                    List.of("", "30", ""),
                    List.of("Hồ sơ giải quyết đúng hạn", "190", "200"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, 2).merge();
            sheet.range(2, 0, 2, 2).merge();
            sheet.range(3, 0, 4, 0).merge();
        }
        assertThat(upload(out.toByteArray()))
                .isEqualTo(
                        "Đã điền 2 chỉ tiêu. Dòng 5 có số mà ô tên chỉ tiêu trống (ô gộp?) nên không lấy; cần thì nhập tay.");
        assertThat(draft().get(trees)).isEqualTo(new Typed(null, "12", "", "", ""));
        assertThat(draft().get(launched.target("Hồ sơ"))).isEqualTo(new Typed(null, "190", "200", "", ""));
    }

    @Test
    void countsShownInPercentAreReadAsBareNumbers() throws IOException {
        launched = launching.launch(MonthlyCampaigns.plan()
                .target("1.2", "Hộ dân phân loại rác", Operator.AT_LEAST, "95", "%", null, 15)
                .target("1.3", "Trồng cây xanh", Operator.AT_LEAST, "1000", "cây", null, 20));
        may = launched.month(5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sổ");
            sheet.value(0, 0, "Chỉ tiêu");
            sheet.value(0, 1, "Kết quả");
            sheet.value(1, 0, "Hộ dân phân loại rác");
            sheet.value(1, 1, 0.975);
            sheet.style(1, 1).format("0.0%").set();
            sheet.value(2, 0, "Trồng cây xanh");
            sheet.value(2, 1, 12);
            sheet.style(2, 1).format("0%").set();
        }
        upload(out.toByteArray());
        assertThat(draft().get(launched.target("Hộ dân")).value())
                .as("the upper part of a ratio is a count")
                .isEqualTo("0,975");
        assertThat(draft().get(launched.target("Trồng")).value()).isEqualTo("12");
    }

    @Test
    void reportOfAUnitAbolishedYesterdaySaysWhoMakesItNow() {
        office.open();
        UnitId ended = office.unit("COOPERATIVE", "Hợp tác xã Sắp Xếp", office.district);
        AccountId officer = office.person("hoptacxa", Role.UNIT_OFFICER, ended);
        launched = launching.launch(
                MonthlyCampaigns.plan().recurring("monthly:8", true, "Hợp tác xã Sắp Xếp", "báo cáo kết quả tháng"));
        may = launched.months().stream()
                .filter(month -> month.to().getMonthValue() == 5)
                .filter(month -> ground.wantedFrom(month).containsKey(ended))
                .findFirst()
                .orElseThrow();
        String form = MonthlyCampaigns.form(may, ended);
        UUID clean = launched.target("Phường");
        assertThat(browser.post(form + "/draft", Map.of("value." + clean, List.of("1")), officer))
                .hasStatus(303);
        dissolve(ended);
        Document page = page(browser.get(form, officer));
        assertThat(page.select("main").text())
                .contains("Đơn vị này đã được sắp xếp lại; báo cáo của đơn vị nay do Phòng Nội vụ làm."
                        + " Những gì đã nhập vẫn được giữ.");
        MvcTestResult late = browser.post(form, Map.of("value." + clean, List.of("1")), officer);
        assertThat(late).hasStatus(422);
        assertThat(page(late).select("#stale").text()).contains("nay do Phòng Nội vụ làm");
        assertThat(page(browser.get(form, office.officer))
                        .select("[name=value." + clean + "] option[selected]")
                        .val())
                .isEqualTo("1");
    }

    private void dissolve(UnitId unit) {
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LegalBasis basis = new LegalBasis("7/QĐ-MẪU", "Ủy ban mẫu", TestClock.TODAY.minusDays(9));
        acts.draft(act, new Reorganisation.Head("Giải thể", basis, TestClock.TODAY.minusDays(1), false), By.PROGRAM);
        acts.add(act, UUID.randomUUID(), new Step.Dissolve(unit, office.home), By.PROGRAM);
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
    }

    private String upload(byte[] workbook) {
        MvcTestResult answer = mvc.post()
                .uri(form(may) + "/workbook")
                .multipart()
                .file(new MockMultipartFile("file", "so.xlsx", null, workbook))
                .with(office.as(office.wardOffice))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        return page(mvc.get()
                        .uri(form(may))
                        .with(office.as(office.wardOffice))
                        .cookie(answer.getResponse().getCookies())
                        .exchange())
                .select("#toast")
                .text();
    }

    private MvcTestResult submit(String form, String trees, long version) {
        return post(form, fields(trees, version));
    }

    private Map<String, List<String>> fields(String trees, long version) {
        return Map.of(
                "value." + this.trees,
                List.of(trees),
                "value." + launched.target("Phường"),
                List.of("1"),
                "value." + launched.target("Hồ sơ"),
                List.of("190"),
                "of." + launched.target("Hồ sơ"),
                List.of("200"),
                "version",
                List.of(String.valueOf(version)));
    }

    private MvcTestResult post(String path, Map<String, List<String>> fields) {
        return browser.post(path, fields, office.wardOffice);
    }

    private String form(ReportingPeriod period) {
        return MonthlyCampaigns.form(period, office.ward1);
    }

    private String field(Document page, String part) {
        return page.select("[name=" + part + "." + trees + "]").val();
    }

    private Map<UUID, Typed> draft() {
        return reports.draft(reports.find(may.id(), office.ward1).orElseThrow().id())
                .orElseThrow()
                .typed();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(Adoptions.text(answer));
    }
}
