package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.WorkbookDesk;

/** A ward says once what stands where in the workbook that it keeps. */
@SpringBootTest(properties = "thidua.test=workbook")
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class})
class LayoutTests {

    private static final String OWN = """
            Sổ thi đua,,,,,
            TT,Việc,Kế hoạch,Làm được,Trên tổng,Ghi thêm
            1,Hồ sơ giải quyết đúng hạn,98,190,200,theo cổng
            2,Đạt chuẩn,1,Đạt,,
            3,Cây trồng mới,100,12,,ven kênh
            4,Chăm sóc hoa,3,5,,
            """;

    /* No line says what the columns are; the month stands in the title. */
    private static final String HEADLESS = """
            Kết quả thi đua tháng 5 năm 2026,,,
            1,Trồng cây xanh,12,
            2,Hồ sơ giải quyết đúng hạn,190,200
            3,Phường đạt chuẩn sạch xanh,Đạt,
            """;

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportReads reports;

    @Autowired
    private WorkbookDesk workbooks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private MonthlyCampaigns.Launched launched;
    private ReportingPeriod may;
    private ReportingPeriod june;

    @BeforeEach
    void launch() {
        launched = launching.launch();
        campaign = launched.id();
        may = launched.month(5);
        june = launched.month(6);
    }

    @Test
    void columnsAndNamesAreAskedForOnce() {
        assertThat(upload(may, OWN)).hasRedirectedUrl(columns(may));
        assertThat(draft(may)).isEmpty();
        Document asked = page(columns(may), 200);
        assertThat(asked.select("select[name=row] option[selected]").attr("value"))
                .isEqualTo("2");
        assertThat(asked.select(".sheet-top tbody tr").get(2).text())
                .isEqualTo("3 1 Hồ sơ giải quyết đúng hạn 98 190 200 theo cổng");
        assertThat(asked.select("select[name=place.VALUE] option").eachText())
                .containsExactly(
                        "Không có trong sổ",
                        "Cột A: TT",
                        "Cột B: Việc",
                        "Cột C: Kế hoạch",
                        "Cột D: Làm được",
                        "Cột E: Trên tổng",
                        "Cột F: Ghi thêm");

        assertThat(choose(may, chosen(), office.wardOffice)).hasRedirectedUrl(columns(may));
        Typed punctual = new Typed(null, "190", "200", "theo cổng", "");
        assertThat(draft(may)).isEqualTo(Map.of(launched.target("Hồ sơ"), punctual));
        Document rows = page(columns(may), 200);
        assertThat(rows.select("[name^=words]").eachAttr("value"))
                .containsExactly("Đạt chuẩn", "Cây trồng mới", "Chăm sóc hoa", "Hồ sơ giải quyết đúng hạn");
        assertThat(rows.select("select[name=means.3] option[selected]").attr("value"))
                .isEqualTo(launched.target("Hồ sơ").toString());

        Map<String, String> named = chosen();
        name(named, 0, "Đạt chuẩn", launched.target("Phường").toString());
        name(named, 1, "Cây trồng mới", launched.target("Trồng").toString());
        name(named, 2, "Chăm sóc hoa", "none");
        name(named, 3, "Hồ sơ giải quyết đúng hạn", launched.target("Hồ sơ").toString());
        assertThat(choose(may, named, office.wardOffice)).hasRedirectedUrl(form(may));
        Typed passes = new Typed(null, "1", "", "", "");
        assertThat(draft(may))
                .isEqualTo(Map.of(
                        launched.target("Hồ sơ"), punctual,
                        launched.target("Phường"), passes,
                        launched.target("Trồng"), new Typed(null, "12", "", "ven kênh", "")));
        assertThat(reports.find(may.id(), office.ward1).orElseThrow().values()).isEmpty();
        assertThat(workbooks.memory(campaign, office.ward1).names())
                .isEqualTo(Map.of(
                        "dat chuan", Optional.of(launched.target("Phường")),
                        "cay trong moi", Optional.of(launched.target("Trồng")),
                        "cham soc hoa", Optional.empty()));

        assertThat(upload(june, OWN.replace(",12,", ",40,"))).hasRedirectedUrl(form(june));
        assertThat(draft(june).get(launched.target("Trồng"))).isEqualTo(new Typed(null, "40", "", "ven kênh", ""));
        assertThat(page(form(june), 200).select("a[href$=/workbook/columns]")).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where event = 'WorkbookLayoutChosen' and about = :about")
                        .param("about", "campaign:" + campaign)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void changedWorkbookIsAskedAboutAgainAndNothingIsFilled() {
        upload(may, OWN);
        choose(may, chosen(), office.wardOffice);
        assertThat(upload(june, OWN.replace("Làm được,Trên tổng", "Trên tổng,Làm được")))
                .hasRedirectedUrl(columns(june));
        assertThat(draft(june)).isEmpty();
        Document again = page(columns(june), 200);
        assertThat(again.select("select[name=place.VALUE] option[selected]").attr("value"))
                .isEqualTo("4");
        assertThat(upload(june, OWN)).hasRedirectedUrl(columns(june));
        assertThat(draft(june)).containsKey(launched.target("Hồ sơ"));
    }

    @Test
    void workbookWithoutHeadingsIsReadByItsColumnsAlone() {
        assertThat(upload(may, HEADLESS)).hasRedirectedUrl(columns(may));
        Document asked = page(columns(may), 200);
        assertThat(asked.select("select[name=row] option[selected]").text()).isEqualTo("Không có dòng tiêu đề");
        assertThat(asked.select("select[name=place.SUBJECT] option[selected]").text())
                .isEqualTo("Cột B (ô đầu: Trồng cây xanh)");
        assertThat(asked.select("select[name=place.VALUE] option[selected]").text())
                .isEqualTo("Cột C (ô đầu: 12)");
        assertThat(asked.select("select[name=place.VALUE] option").eachText())
                .containsExactly(
                        "Không có trong sổ",
                        "Cột A (ô đầu: 1)",
                        "Cột B (ô đầu: Trồng cây xanh)",
                        "Cột C (ô đầu: 12)",
                        "Cột D (ô đầu: 200)");

        assertThat(choose(may, headless(), office.wardOffice)).hasRedirectedUrl(form(may));
        assertThat(draft(may))
                .isEqualTo(Map.of(
                        launched.target("Trồng"), new Typed(null, "12", "", "", ""),
                        launched.target("Hồ sơ"), new Typed(null, "190", "200", "", ""),
                        launched.target("Phường"), new Typed(null, "1", "", "", "")));
        assertThat(workbooks
                        .memory(campaign, office.ward1)
                        .layout()
                        .orElseThrow()
                        .headless())
                .isTrue();

        MvcTestResult ofMay = upload(june, HEADLESS.replace(",12,", ",40,"));
        assertThat(ofMay).hasRedirectedUrl(form(june));
        assertThat(toast(ofMay)).isEqualTo("Sổ này ghi là tháng 5/2026, không phải kỳ đang báo cáo. Chưa điền gì.");
        String field = "input[name=value." + launched.target("Trồng") + "]";
        assertThat(page(form(june), 200).select(field).eachAttr("value")).containsExactly("");
        assertThat(draft(june)).isEmpty();
        assertThat(upload(june, HEADLESS.replace("tháng 5", "tháng 6").replace(",12,", ",40,")))
                .hasRedirectedUrl(form(june));
        assertThat(draft(june).get(launched.target("Trồng"))).isEqualTo(new Typed(null, "40", "", "", ""));
    }

    @Test
    void workbookWithoutHeadingsThatChangedIsAskedAboutAgain() {
        upload(may, HEADLESS);
        choose(may, headless(), office.wardOffice);
        String moved = "A,Trồng cây xanh,40,\nB,Hồ sơ giải quyết đúng hạn,1,2\n".replace(",Tr", ",,Tr");
        assertThat(upload(june, moved)).hasRedirectedUrl(columns(june));
        assertThat(draft(june)).isEmpty();
        assertThat(page(columns(june), 200)
                        .select("select[name=row] option[selected]")
                        .attr("value"))
                .isEqualTo("1");
    }

    @Test
    void workbookOfTheProgramIsReadByItsHeadingsAllTheSame() {
        upload(may, OWN);
        choose(may, chosen(), office.wardOffice);
        assertThat(upload(may, "Kỳ báo cáo,Chỉ tiêu,Kết quả\ntháng 5/2026,Trồng cây xanh,77\n"))
                .hasRedirectedUrl(form(may));
        assertThat(draft(may).get(launched.target("Trồng"))).isEqualTo(new Typed(null, "77", "", "", ""));
    }

    @Test
    void otherUnitsNeitherSeeNorInheritIt() {
        upload(may, OWN);
        choose(may, chosen(), office.wardOffice);
        for (AccountId stranger : List.of(office.strangeOffice, office.schoolOfficer)) {
            assertThat(mvc.get().uri(columns(may)).with(office.as(stranger)).exchange())
                    .hasStatus(404);
            assertThat(choose(may, chosen(), stranger)).hasStatus(404);
        }
        assertThat(mvc.get().uri(columns(may)).with(office.as(office.leader)).exchange())
                .hasStatus(403);
        UnitId ward2 = ground.wantedFrom(may).keySet().stream()
                .filter(unit -> !unit.equals(office.ward1))
                .findFirst()
                .orElseThrow();
        assertThat(workbooks.memory(campaign, ward2).layout()).isEmpty();
        assertThat(workbooks.memory(campaign, office.ward1).layout()).isPresent();
    }

    @Test
    void whatDoesNotFitIsSaidAndStaysChosen() {
        upload(may, OWN);
        Map<String, String> wrong = chosen();
        wrong.put("place.SUBJECT", "");
        wrong.put("place.NOTE", "3");
        wrong.put("row", "");
        MvcTestResult answer = choose(may, wrong, office.wardOffice);
        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(text(answer));
        assertThat(page.select("#complaints p").eachText())
                .containsExactly(
                        "Chọn dòng tiêu đề, hoặc chọn “Không có dòng tiêu đề”.",
                        "Chọn cột ghi tên chỉ tiêu.",
                        "Mỗi cột chỉ dùng cho một việc.");
        assertThat(page.select("select[name=place.NOTE] option[selected]").attr("value"))
                .isEqualTo("3");
        assertThat(workbooks.memory(campaign, office.ward1).layout()).isEmpty();
        Map<String, String> twice = chosen();
        name(twice, 0, "Cây trồng mới", launched.target("Trồng").toString());
        name(twice, 1, "Chăm sóc hoa", launched.target("Trồng").toString());
        MvcTestResult same = choose(may, twice, office.wardOffice);
        assertThat(same).hasStatus(422);
        Document rows = Jsoup.parse(text(same));
        assertThat(rows.select("#complaints p").eachText())
                .containsExactly("Có hai dòng cùng chọn một chỉ tiêu. Mỗi chỉ tiêu chỉ lấy một dòng.");
        assertThat(rows.select("select[name^=means] option[selected]").eachAttr("value"))
                .filteredOn(launched.target("Trồng").toString()::equals)
                .hasSize(2);
        Map<String, String> outside = chosen();
        outside.put("place.NOTE", "99");
        assertThat(choose(may, outside, office.wardOffice)).hasStatus(422);
        outside.put("sheet", "7");
        assertThat(choose(may, outside, office.wardOffice)).hasStatus(422);
    }

    @Test
    void hostileWordsAreWordsOnly() {
        String words = "<script>alert(1)</script> '; drop table report; -- " + "字".repeat(900);
        assertThat(upload(may, OWN + "5,\"" + words + "\",1,9,,\n")).hasRedirectedUrl(columns(may));
        Map<String, String> named = chosen();
        String cut = (words + " ").substring(0, 900);
        assertThat(choose(may, named, office.wardOffice)).hasRedirectedUrl(columns(may));
        Document rows = page(columns(may), 200);
        Element hostile = rows.select("[name^=words]").stream()
                .filter(field -> field.attr("value").startsWith("<script>"))
                .findFirst()
                .orElseThrow();
        assertThat(hostile.attr("value")).startsWith(cut);
        assertThat(rows.select("script:not([src])")).isEmpty();
        name(named, 0, hostile.attr("value"), "none");
        name(named, 1, "Cây trồng mới", UUID.randomUUID().toString());
        choose(may, named, office.wardOffice);
        assertThat(workbooks.memory(campaign, office.ward1).names()).hasSize(1).containsValue(Optional.empty());
    }

    @Test
    void workbookIsKeptUntilTheReportIsHandedIn() {
        assertThat(mvc.get()
                        .uri(columns(may))
                        .with(office.as(office.wardOffice))
                        .exchange())
                .hasStatus(404);
        String plain = "Chỉ tiêu,Kết quả,Tổng số\nTrồng cây xanh,12,\nHồ sơ giải quyết đúng hạn,190,200\n"
                + "Phường đạt chuẩn sạch xanh,Đạt,\n";
        assertThat(upload(may, plain)).hasRedirectedUrl(form(may));
        page(columns(may), 200);
        Document form = page(form(may), 200);
        Map<String, String> fields = new HashMap<>();
        form.select("#report input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("#report select[name] option[selected]")
                .forEach(option -> fields.put(option.parent().attr("name"), option.val()));
        assertThat(post(form(may), fields, office.wardOffice)).hasRedirectedUrl(form(may));
        assertThat(reports.find(may.id(), office.ward1).orElseThrow().values()).hasSize(3);
        assertThat(mvc.get()
                        .uri(columns(may))
                        .with(office.as(office.wardOffice))
                        .exchange())
                .hasStatus(404);
    }

    private static Map<String, String> chosen() {
        Map<String, String> fields = new HashMap<>();
        fields.put("sheet", "0");
        fields.put("row", "2");
        fields.put("place.SUBJECT", "1");
        fields.put("place.VALUE", "3");
        fields.put("place.NUMERATOR", "");
        fields.put("place.DENOMINATOR", "4");
        fields.put("place.NOTE", "5");
        return fields;
    }

    private static Map<String, String> headless() {
        Map<String, String> fields = chosen();
        fields.put("row", "0");
        fields.put("place.VALUE", "2");
        fields.put("place.DENOMINATOR", "3");
        fields.put("place.NOTE", "");
        return fields;
    }

    private static void name(Map<String, String> fields, int n, String words, String means) {
        fields.put("words." + n, words);
        fields.put("means." + n, means);
    }

    private Map<UUID, Typed> draft(ReportingPeriod period) {
        return reports.find(period.id(), office.ward1)
                .map(Report::id)
                .flatMap(reports::draft)
                .map(ReportReads.Draft::typed)
                .map(typed -> {
                    Map<UUID, Typed> said = new HashMap<>(typed);
                    said.values().removeIf(Typed::silent);
                    return said;
                })
                .orElse(new HashMap<>());
    }

    private String form(ReportingPeriod period) {
        return "/reports/" + period.id() + "/units/" + office.ward1;
    }

    private String columns(ReportingPeriod period) {
        return form(period) + "/workbook/columns";
    }

    private Document page(String path, int status) {
        MvcTestResult answer =
                mvc.get().uri(path).with(office.as(office.wardOffice)).exchange();
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(text(answer));
    }

    private String toast(MvcTestResult redirected) {
        MvcTestResult next = mvc.get()
                .uri(form(june))
                .with(office.as(office.wardOffice))
                .cookie(redirected.getResponse().getCookies())
                .exchange();
        return Jsoup.parse(text(next)).select("#toast").text();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult choose(ReportingPeriod period, Map<String, String> fields, AccountId person) {
        return post(columns(period), fields, person);
    }

    private MvcTestResult post(String path, Map<String, String> fields, AccountId person) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).with(office.as(person)).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult upload(ReportingPeriod period, String file) {
        return mvc.post()
                .uri(form(period) + "/workbook")
                .multipart()
                .file(new MockMultipartFile("file", "<so>.csv", null, file.getBytes(StandardCharsets.UTF_8)))
                .with(office.as(office.wardOffice))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
