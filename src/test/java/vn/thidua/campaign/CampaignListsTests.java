package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.shared.By;

/** Lists of a campaign narrowed by words, unit, content and state, and rows changed where they stand. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class CampaignListsTests {

    private static final String NAMES =
            "#list td.name > a, #list [id^=row-] td.name, #list article[id^=row-] p:first-child";

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private BodyReads bodies;

    @Autowired
    private MockMvcTester mvc;

    private static int opened = 8100;

    private String number;
    private CampaignId campaign;
    private String path;

    @BeforeEach
    void open() {
        office.open();
        number = ++opened + "/KH-SM";
        campaign = desk.draft(
                SamplePlan.usual(number)
                        .assignment("3", "Trang trí đường phố", List.of(), List.of("Đội Lạ Hoắc"), 30)
                        .once(null, false, "Các trường học", "nộp ảnh")
                        .approvedFor(office.home),
                By.PROGRAM);
        path = "/campaigns/" + campaign;
    }

    @Test
    void assignmentsAreNarrowedByWordsUnitContentAndState() {
        assertThat(found("/assignments", "")).hasSize(3);
        assertThat(found("/assignments", "q=TRE+han")).containsExactly("2. Rà soát hồ sơ trễ hạn");
        assertThat(found("/assignments", "unit=" + office.environment)).containsExactly("1. Tổ chức ra quân mỗi tháng");
        assertThat(page("/assignments?unit=" + office.environment)
                        .select("#matrix tbody th")
                        .eachText())
                .containsExactly("Phòng Tài nguyên và Môi trường");
        assertThat(found("/assignments", "state=noLead")).containsExactly("3. Trang trí đường phố");
        assertThat(found("/assignments", "state=unclear")).containsExactly("3. Trang trí đường phố");
        assertThat(found(
                        "/assignments",
                        "content=" + bodies.contents(campaign).getLast().id()))
                .containsExactly("2. Rà soát hồ sơ trễ hạn");
        assertThat(found("/assignments", "q=duong&unit=" + office.environment)).isEmpty();
        assertThat(page("/assignments?q=khong+co").select("#found").text()).isEqualTo("Thấy 0 trong 3 mục. Bỏ lọc");
        assertThat(found("/assignments", "unit=khong-phai-ma")).hasSize(3);
    }

    @Test
    void targetsAreNarrowedByTheUnitThatLeadsTheirContent() {
        assertThat(found("/targets", "")).hasSize(2);
        assertThat(found("/targets", "unit=" + office.home))
                .singleElement()
                .asString()
                .startsWith("Hồ sơ");
        assertThat(found("/targets", "q=SACH+xanh")).singleElement().asString().startsWith("Phường đạt");
        assertThat(found("/targets", "state=noLead")).isEmpty();
    }

    @Test
    void calendarIsNarrowedByWhomItBindsAndWhatIsLeft() {
        assertThat(found("/calendar", "unit=" + office.school))
                .containsExactly("Gửi hồ sơ đề nghị khen thưởng", "Báo cáo tổng kết", "Nộp ảnh");
        assertThat(page("/calendar?unit=" + office.school).select("#months article"))
                .hasSize(2);
        assertThat(found("/calendar", "state=undated")).containsExactly("Nộp ảnh");
        assertThat(page("/calendar?state=undated").select("#months article")).isEmpty();
        int coming = page("/calendar?state=coming").select("#months article").size();
        int over = page("/calendar?state=over").select("#months article").size();
        assertThat(over).isPositive();
        assertThat(coming + over)
                .isEqualTo(page("/calendar").select("#months article").size());
        assertThat(page("/calendar?state=late").select("#months article")).hasSize(over);
        assertThat(page("/calendar?q=khong+co").select("#list .empty-box h2").text())
                .isEqualTo("Không có mục nào khớp");
    }

    @Test
    void campaignsAreNarrowedByStateAndIssuer() {
        String title = page("").select("h1").text();
        assertThat(page("/../?state=CLOSED&q=nuoc+rut").select("#list td.name")).isEmpty();
        assertThat(page("/../?state=DRAFT&q=NUOC+rut+" + number)
                        .select("#list td.name > a")
                        .eachText())
                .containsExactly(title);
        assertThat(page("/../?unit=Ai+do").select("#list .empty-box")).hasSize(1);
    }

    @Test
    void narrowingTakesAsManyStatementsForManyRowsAsForFew() {
        for (String list : List.of("/targets", "/assignments", "/calendar", "/../")) {
            String narrowed = list + "?q=khong+co&unit=" + office.school + "&state=over";
            long none = StatementCount.of(() -> page(narrowed));
            assertThat(StatementCount.of(() -> page(narrowed.replace("khong+co", ""))))
                    .as(list)
                    .isEqualTo(none)
                    .isPositive();
        }
    }

    @Test
    void aClosedCampaignOffersNoFormsAndSaysWhy() {
        String row = path + "/targets/" + bodies.targets(campaign).getFirst().id();
        assertThat(page("/targets").select("#list a[href$=edit]")).hasSize(2);
        CampaignId running = desk.draft(SamplePlan.usual("82/KH-SM").approvedFor(office.home), By.PROGRAM);
        desk.launch(running, By.PROGRAM);
        desk.close(running, By.PROGRAM);
        Document closed = document(get("/campaigns/" + running + "/targets", false));
        assertThat(closed.select("#list a[href$=edit]")).isEmpty();
        assertThat(closed.select("#notes").text()).isEqualTo("Phong trào đã kết thúc nên không sửa được nữa.");
        String target = "/campaigns/" + running + "/targets/"
                + bodies.targets(running).getFirst().id();
        MvcTestResult refused =
                post(target, Map.of("subject", "Khác", "value", "1", "why", "Thử", "version", "0"), true);
        assertThat(refused).hasStatus(409).hasHeader("HX-Retarget", "#toast");
        assertThat(document(refused).select("nav, h1")).isEmpty();
        assertThat(document(refused).text()).startsWith("Phong trào đã kết thúc");
        assertThat(get(row, true)).hasStatusOk();
    }

    @Test
    void withoutScriptAChangeLeadsBackToItsRow() {
        String target = bodies.targets(campaign).getFirst().id().toString();
        String row = path + "/targets/" + target;
        assertThat(get(row, false)).hasStatus(303).hasHeader("Location", path + "/targets#row-" + target);
        Document form = document(get(row + "/edit", false));
        assertThat(form.select("main form[action=" + row + "][hx-post]")).isEmpty();
        assertThat(form.select("main form[action=" + row + "]")).hasSize(1);
        String version =
                form.select("main form[action=" + row + "] input[name=version]").val();
        Map<String, String> typed = Map.of(
                "subject",
                "Phường sạch",
                "comparator",
                "AT_LEAST",
                "value",
                "3",
                "unit",
                "phường",
                "aggregation",
                "SUM",
                "version",
                version);
        assertThat(post(row, typed, false)).hasStatus(303).hasHeader("Location", path + "/targets#row-" + target);
        MvcTestResult stale = post(
                row,
                Map.of("subject", "Phường xanh", "comparator", "AT_LEAST", "value", "3", "version", version),
                true);
        assertThat(stale).hasStatus(422);
        assertThat(document(stale).select("[role=alert]").text()).contains("đã sửa phong trào này");
        assertThat(document(stale).select("[name=subject]").val()).isEqualTo("Phường xanh");
    }

    private List<String> found(String list, String narrowed) {
        return page(list + "?" + narrowed).select(NAMES).eachText();
    }

    private Document page(String list) {
        String address = list.startsWith("/../") ? "/campaigns" + list.substring(4) : path + list;
        MvcTestResult answer = get(address, false);
        assertThat(answer).hasStatusOk();
        return document(answer);
    }

    private static Document document(MvcTestResult answer) {
        String text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(text.stripLeading().startsWith("<tr") ? "<table>" + text + "</table>" : text);
    }

    private MvcTestResult get(String address, boolean htmx) {
        var request = mvc.get().uri(URI.create(address)).with(office.as(office.officer));
        return (htmx ? request.header("HX-Request", "true") : request).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form, boolean htmx) {
        var request = mvc.post()
                .uri(address)
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(request::param);
        return (htmx ? request.header("HX-Request", "true") : request).exchange();
    }
}
