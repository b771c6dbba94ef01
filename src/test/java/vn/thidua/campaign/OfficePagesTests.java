package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.campaign.domain.OverviewReads;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/** What offices named in a campaign stand for: likely answers in one go, the others by a name that is looked up. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class OfficePagesTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private OfficeReads offices;

    @Autowired
    private OverviewReads overview;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void everyPageCountsTheSameUnclearNames() {
        CampaignId id = desk.draft(
                SamplePlan.usual("61/KH-UBND")
                        .assignment("3", "Thu thuế", List.of("Chi cục Lạ"), List.of("Ban Lạ"), 30)
                        .assignment("4", "Tuyên truyền", List.of("các đơn vị liên quan"), List.of(), 60)
                        .approvedFor(office.home),
                By.PROGRAM);
        int listed =
                offices.of(id).stream().filter(CampaignOffice::unclear).toList().size();
        assertThat(listed).isEqualTo(3);
        assertThat(overview.unclearOffices().get(id)).isEqualTo(listed);
        for (String page : List.of("", "/launch", "/offices")) {
            assertThat(page(get("/campaigns/" + id + page)).select("main").text())
                    .as(page)
                    .contains("3 tên đơn vị");
        }
    }

    @Test
    void likelyAnswersAreKeptInOneGoAsTheyWereShown() {
        CampaignId id = desk.draft(
                SamplePlan.usual("62/KH-UBND")
                        .assignment("3", "Trồng cây", List.of("UBND 2 phường"), List.of("Đội Lạ Hoắc"), 30)
                        .approvedFor(office.home),
                By.PROGRAM);
        Document page = page(get("/campaigns/" + id + "/offices"));
        List<String> suggested = page.select("input[name=suggestion]").eachAttr("value");
        assertThat(suggested).hasSize(1);
        assertThat(page.select("input[name=suggestion][checked]")).hasSize(1);
        List<UnitId> shown = named(id, "UBND 2 phường").candidates();
        MvcTestResult kept =
                post("/campaigns/" + id + "/offices/suggestions", Map.of("suggestion", suggested.getFirst()));
        assertThat(kept).hasStatus(303);
        assertThat(named(id, "UBND 2 phường").units()).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(named(id, "Đội Lạ Hoắc").unclear()).isTrue();
        CampaignId next = desk.draft(
                SamplePlan.usual("63/KH-UBND")
                        .assignment("3", "Trồng cây", List.of("UBND 2 phường"), List.of(), 30)
                        .approvedFor(office.home),
                By.PROGRAM);
        assertThat(named(next, "UBND 2 phường").units()).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void unitsThatNobodyCouldHaveSeenAreNotKept() {
        CampaignId id = desk.draft(
                SamplePlan.usual("65/KH-UBND")
                        .assignment("3", "Trồng hoa", List.of("UBND 2 phường"), List.of("Đội Hoa Lạ"), 30)
                        .approvedFor(office.home),
                By.PROGRAM);
        String strange = UUID.randomUUID().toString();
        String path = "/campaigns/" + id + "/offices";
        String folded = named(id, "Đội Hoa Lạ").folded();
        assertThat(post(path, Map.of("folded", folded, "answer", "units", "units", strange)))
                .hasStatus(404);
        assertThat(post(path + "/suggestions", Map.of("suggestion", strange + " " + folded)))
                .hasStatus(303);
        assertThat(named(id, "Đội Hoa Lạ").unclear()).isTrue();
        assertThat(post(path + "/suggestions", Map.of("suggestion", strange + "," + office.ward1 + " " + folded)))
                .hasStatus(303);
        assertThat(named(id, "Đội Hoa Lạ").units()).containsExactly(office.ward1);
    }

    @Test
    void nameTypedIsLookedUpAndAskedBackWhereItFitsSeveral() {
        CampaignId id = desk.draft(
                SamplePlan.usual("64/KH-UBND")
                        .assignment("3", "Trang trí", List.of("Tổ Trang trí"), List.of(), 30)
                        .approvedFor(office.home),
                By.PROGRAM);
        String path = "/campaigns/" + id + "/offices";
        String folded = named(id, "Tổ Trang trí").folded();
        MvcTestResult several = post(path, Map.of("folded", folded, "answer", "units", "unitName", "phuong"));
        assertThat(several).hasStatus(422);
        Document asked = page(several);
        assertThat(asked.select("#unit-to-trang-tri").val()).isEqualTo("phuong");
        assertThat(asked.select("#offices fieldset fieldset input[type=radio][name=choice]"))
                .hasSize(4);
        assertThat(post(path, Map.of("folded", folded, "answer", "units", "unitName", "Không Có Nơi Này")))
                .hasStatus(422)
                .bodyText()
                .contains("Không có đơn vị nào tên như vậy.");
        assertThat(post(path, Map.of("folded", folded, "answer", "units", "unitName", "phòng nội vụ; PHƯỜNG 1")))
                .hasStatus(303);
        assertThat(named(id, "Tổ Trang trí").units()).containsExactlyInAnyOrder(office.home, office.ward1);
    }

    private CampaignOffice named(CampaignId id, String name) {
        return offices.of(id).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(office.as(office.officer)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request =
                mvc.post().uri(path).with(office.as(office.officer)).with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
