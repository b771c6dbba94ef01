package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.EventDelivery;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.allotment.AllotmentReads;
import vn.thidua.campaign.allotment.Share;
import vn.thidua.campaign.allotment.Sharing;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.By;

/** Targets are shared out among three wards, and who has a share reports, each measured by its own goal. */
@SpringBootTest(properties = "thidua.test=allotment")
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class})
class AllotmentTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private AllotmentReads allotments;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportReads reports;

    @Autowired
    private ResultReads results;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private CampaignId campaign;
    private ReportingPeriod may;
    private List<UnitId> wards;
    private CampaignTarget books;
    private CampaignTarget trees;
    private CampaignTarget intime;

    @BeforeEach
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch();
        campaign = launched.id();
        may = launched.month(5);
        wards = List.copyOf(ground.wantedFrom(may).keySet());
        trees = target("Trồng cây");
        intime = target("Hồ sơ giải quyết");
        books = target("Phường đạt chuẩn");
    }

    @Test
    void goalsThatComeToSomethingElseNeedAReasonAndNothingTypedIsLost() {
        MvcTestResult refused = post(trees, "", fields("400", "300", "200"));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        Document page = page(refused);
        assertThat(page.select("[role=alert]").text()).contains("900", "1.000");
        assertThat(page.select("input[name^=goal.]").eachAttr("value")).contains("400", "300", "200");
        assertThat(allotments.find(trees.id())).isEmpty();
        Map<String, String> explained = fields("400", "300", "200");
        explained.put("reason", "Huyện giữ lại 100 cây");
        assertThat(post(trees, "", explained).getResponse().getStatus()).isEqualTo(303);
        assertThat(goals()).containsExactlyInAnyOrder("400", "300", "200");
        assertThat(page(get("/campaigns/" + campaign + "/allotments")).text()).contains("-100", "Huyện giữ lại");
    }

    @Test
    void whatIsNoNumberOrNegativeIsSaidBesideItsField() {
        MvcTestResult refused = post(trees, "", fields("4x", "-5", "1.000"));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(refused).select("input.is-invalid").eachAttr("value")).containsExactlyInAnyOrder("4x", "-5");
    }

    @Test
    void whoComesSecondSeesThatSomebodyWasThere() {
        assertThat(post(trees, "", fields("500", "300", "200")).getResponse().getStatus())
                .isEqualTo(303);
        MvcTestResult second = post(trees, "", fields("200", "300", "500"));
        assertThat(second.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(second).select("[role=alert]").text()).contains("Trồng cây");
        assertThat(goals()).containsExactlyInAnyOrder("500", "300", "200");
    }

    @Test
    void equallyAndByPopulationAddUpToTheTarget() {
        assertThat(share(trees, Sharing.EQUALLY, Map.of()).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(goals()).containsExactlyInAnyOrder("334", "333", "333");
        MvcTestResult without = share(trees, Sharing.BY_POPULATION, Map.of("version", "1"));
        assertThat(without.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(without).select("[role=alert]").text()).contains("3 đơn vị chưa có căn cứ");
        Map<String, String> people = new HashMap<>(Map.of("version", "1"));
        people.put("weight." + wards.get(0), "20.000");
        people.put("weight." + wards.get(1), "20.000");
        people.put("weight." + wards.get(2), "10.000");
        assertThat(share(trees, Sharing.BY_POPULATION, people).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(goals()).containsExactlyInAnyOrder("400", "400", "200");
        assertThat(allotments.lastWeights(Sharing.BY_POPULATION)).containsEntry(wards.get(0), new BigDecimal("20000"));
    }

    @Test
    void whoOwesSomethingElseIsTold() {
        int own = wards.indexOf(office.ward1);
        Map<String, String> first = new HashMap<>(fields("300", "300", "300"));
        first.put("goal." + office.ward1, "400");
        assertThat(post(trees, "", first).getResponse().getStatus()).isEqualTo(303);
        assertThat(told()).isEqualTo(1);
        Map<String, String> second = new HashMap<>(first);
        second.put("goal." + wards.get((own + 1) % 3), "200");
        second.put("goal." + wards.get((own + 2) % 3), "400");
        second.put("version", "1");
        assertThat(post(trees, "", second).getResponse().getStatus()).isEqualTo(303);
        assertThat(told()).as("the others changed").isEqualTo(1);
    }

    private int told() {
        EventDelivery.await(jdbc);
        return jdbc.sql(
                        "select count(*) from notice where message_key = 'notice.allotted' and account_id = :account and link = :link")
                .param("account", office.wardOffice.value())
                .param("link", "/campaigns/" + campaign)
                .query(Integer.class)
                .single();
    }

    @Test
    void tableThatGoesOutComesInAgain() throws IOException {
        post(trees, "", fields("500", "300", "200"));
        byte[] table = get(path(trees) + "/table.xlsx").getResponse().getContentAsByteArray();
        Map<UnitId, Share> before = allotments.find(trees.id()).orElseThrow().shares();
        Map<String, String> withdrawal = Map.of("version", "1");
        assertThat(post(trees, "/withdrawal", withdrawal).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(allotments.find(trees.id())).isEmpty();
        assertThat(upload("bang.xlsx", table).getResponse().getStatus()).isEqualTo(303);
        assertThat(allotments.find(trees.id()).orElseThrow().shares()).isEqualTo(before);
        MvcTestResult wrong =
                upload("bang.csv", "Đơn vị;Mức giao\nPhường Không Có;5\nPhường 1;năm\n".getBytes("UTF-8"));
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(wrong).select("[role=alert] li").eachText())
                .as("rows and what is wrong with them")
                .anySatisfy(line -> assertThat(line).startsWith("Dòng 2:").contains("Phường Không Có"));
        assertThat(allotments.find(trees.id()).orElseThrow().shares()).isEqualTo(before);
    }

    @Test
    void onlyThoseWithAShareReportAndAreCounted() {
        Map<String, String> two = fields("600", "400", "");
        assertThat(post(trees, "", two).getResponse().getStatus()).isEqualTo(303);
        UnitId without = wards.get(2);
        assertThat(ground.targets(campaign, wards).get(without)).doesNotContain(trees);
        assertThat(ground.targets(campaign, wards).get(wards.get(0))).contains(trees);
        assertThat(result(trees).wanted()).isEqualTo(2);
        assertThat(result(intime).wanted()).isEqualTo(3);
    }

    @Test
    void goalsDecideWhoReachesAlsoWhatWasReportedBefore() {
        UnitId ward = wards.get(0);
        Map<UUID, Typed> typed = new HashMap<>();
        typed.put(books.id(), new Typed(null, "1", "", "", ""));
        typed.put(trees.id(), new Typed(null, "10", "", "", ""));
        typed.put(intime.id(), new Typed(null, "184", "200", "", ""));
        assertThat(desk.submit(new ReportDesk.Page(may.id(), ward, ward, typed, 0), "", By.PROGRAM))
                .isEmpty();
        assertThat(reached(ward)).as("92 of 98 percent").isFalse();
        assertThat(post(intime, "", fields("90", "98", "98")).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(reached(ward)).as("92 of 90 percent").isTrue();
        assertThat(result(intime).here().reached()).isEqualTo(1);
        assertThat(post(intime, "/withdrawal", Map.of("version", "1"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(reached(ward)).isFalse();
        assertThat(result(intime).here().reached()).isZero();
    }

    private Boolean reached(UnitId ward) {
        return reports.find(may.id(), ward)
                .orElseThrow()
                .values()
                .get(intime.id())
                .reached();
    }

    private List<String> goals() {
        return allotments.find(trees.id()).orElseThrow().shares().values().stream()
                .map(share -> share.goal() == null ? "" : share.goal().toPlainString())
                .toList();
    }

    private Consolidated result(CampaignTarget target) {
        return results.of(may).stream()
                .filter(one -> one.target().id().equals(target.id()))
                .findFirst()
                .orElseThrow();
    }

    private CampaignTarget target(String subject) {
        return ground.targets(campaign).stream()
                .filter(one -> one.subject().startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> fields(String... goals) {
        Map<String, String> fields = new HashMap<>(Map.of("version", "0"));
        for (int i = 0; i < goals.length; i++) {
            fields.put("goal." + wards.get(i), goals[i]);
        }
        return fields;
    }

    private String path(CampaignTarget target) {
        return "/campaigns/" + campaign + "/targets/" + target.id() + "/allotment";
    }

    private MvcTestResult share(CampaignTarget target, Sharing way, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("version", "0", "way", way.name(), "kind", "WARD"));
        all.putAll(fields);
        return post(target, "/sharing", all);
    }

    private MvcTestResult post(CampaignTarget target, String part, Map<String, String> fields) {
        var request = mvc.post()
                .uri(path(target) + part)
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return mvc.post()
                .uri(path(trees) + "/table")
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .param(
                        "version",
                        allotments.find(trees.id()).map(it -> "" + it.version()).orElse("0"))
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(office.as(office.officer)).exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
