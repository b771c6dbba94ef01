package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Grant;
import vn.thidua.access.domain.ApiKeyDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.CheckDesk;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.SumDesk;
import vn.thidua.reporting.domain.TargetSum;
import vn.thidua.shared.By;

/** The office says that trees are shade trees and fruit trees together, and wards report them. */
@SpringBootTest(properties = "thidua.test=batch")
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class})
class SumTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private ReportReads reports;

    @Autowired
    private CheckDesk checks;

    @Autowired
    private SumDesk sums;

    @Autowired
    private ApiKeyDesk keys;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    private CampaignId campaign;
    private MonthlyCampaigns.Launched launched;
    private ReportingPeriod may;
    private List<CampaignTarget> targets;
    private UUID all;
    private UUID shade;
    private UUID fruit;

    @BeforeEach
    void launch() {
        launched = launching.launch(MonthlyCampaigns.plan()
                .target("1.2", "Trồng cây các loại", Operator.AT_LEAST, "1000", "cây", null, 15)
                .target("1.3", "Trồng cây bóng mát", Operator.AT_LEAST, "600", "cây", null, 20)
                .target("1.4", "Trồng cây ăn quả", Operator.AT_LEAST, "400", "cây", null, 25));
        campaign = launched.id();
        may = launched.month(5);
        targets = launched.targets();
        all = launched.target("Trồng cây các loại");
        shade = launched.target("Trồng cây bóng mát");
        fruit = launched.target("Trồng cây ăn quả");
    }

    @Test
    void officeSaysWhichTargetsAddUp() {
        assertThat(choose(office.officer, all, shade)).hasStatus(422).bodyText().contains("Chọn ít nhất hai phần.");
        assertThat(choose(office.officer, all, shade, fruit)).hasRedirectedUrl(path());
        assertThat(sums.of(campaign)).isEqualTo(List.of(new TargetSum(all, List.of(shade, fruit))));
        Document page = page(path());
        assertThat(page.select("#sums li span.grow").eachText())
                .containsExactly("Trồng cây các loại = Trồng cây bóng mát + Trồng cây ăn quả");
        assertThat(page.select("#sums select option").eachText()).hasSize(4);
        MvcTestResult round = choose(office.officer, shade, all, fruit);
        assertThat(round).hasStatus(422);
        Document again = Jsoup.parse(text(round));
        assertThat(again.select("#sums [role=alert]").text())
                .isEqualTo(
                        "“Trồng cây các loại” đã là tổng có chứa “Trồng cây bóng mát”, nên không thể là một phần của chỉ tiêu ấy.");
        assertThat(again.select("#sums input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(all.toString(), fruit.toString());
        assertThat(post(path() + "/sums/" + all + "/removal", Map.of(), office.officer))
                .hasRedirectedUrl(path());
        assertThat(sums.of(campaign)).isEmpty();
    }

    @Test
    void onlyWhoRunsTheCampaignSaysSo() {
        assertThat(choose(office.strangeOffice, all, shade, fruit)).hasStatus(404);
        assertThat(choose(office.schoolOfficer, all, shade, fruit)).hasStatus(404);
        assertThat(choose(office.leader, all, shade, fruit)).hasStatus(403);
        assertThat(choose(office.officer, UUID.randomUUID(), shade, fruit)).hasStatus(404);
        assertThat(choose(office.officer, all, shade, UUID.randomUUID())).hasStatus(404);
        assertThat(sums.of(campaign)).isEmpty();
    }

    @Test
    void formThatDoesNotAddUpPassesWithAWord() {
        sums.choose(campaign, all, Set.of(shade, fruit), By.PROGRAM);
        MvcTestResult odd = report("12", "7", "4", "");
        assertThat(odd).hasStatus(422);
        Document page = Jsoup.parse(text(odd));
        assertThat(page.select("#e-" + all).text())
                .isEqualTo(
                        "“Trồng cây các loại” là 12, nhưng các phần cộng lại là 11 (Trồng cây bóng mát; Trồng cây ăn quả). Nếu đúng, ghi một câu giải thích.");
        assertThat(page.select("[name=excuse." + all + "]")).hasSize(1);
        assertThat(report("12", "7", "4", "Có một cây cảnh")).hasStatus(303);
        assertThat(reports.find(may.id(), office.ward1)
                        .orElseThrow()
                        .values()
                        .get(all)
                        .excuse())
                .isEqualTo("Có một cây cảnh");
    }

    @Test
    void formThatDoesNotAddUpIsKeptBackWhereTheCampaignSaysSo() {
        sums.choose(campaign, all, Set.of(shade, fruit), By.PROGRAM);
        checks.choose(campaign, Set.of(Finding.Sort.SUM_DIFFERS), By.PROGRAM);
        assertThat(report("12", "7", "4", "Có một cây cảnh")).hasStatus(422);
        assertThat(reports.find(may.id(), office.ward1).orElseThrow().state()).isEqualTo(ReportState.DRAFT);
        assertThat(report("12", "7", "5", "")).hasStatus(303);
    }

    @Test
    void tableByProgramIsCheckedToo() {
        sums.choose(campaign, all, Set.of(shade, fruit), By.PROGRAM);
        assertThat(faults(send("12", "7", "4", ""))).containsExactly("3 SUM_DIFFERS");
        assertThat(send("12", "7", "5", "")).hasStatusOk();
        assertThat(faults(send("13", "7", "5", ""))).containsExactly("3 SUM_DIFFERS");
        assertThat(send("13", "7", "5", "Thêm một cây cảnh")).hasStatusOk();
        assertThat(faults(send(line(fruit, "6", ""))))
                .as("the whole that stands is 13, and 7 and 6 are as much")
                .isEmpty();
    }

    private MvcTestResult choose(AccountId person, UUID whole, UUID... parts) {
        return mvc.post()
                .uri(path() + "/sums")
                .param("whole", whole.toString())
                .param("parts", List.of(parts).stream().map(UUID::toString).toArray(String[]::new))
                .with(office.as(person))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult report(String trees, String shadeTrees, String fruitTrees, String excuse) {
        String form = "/reports/" + may.id() + "/units/" + office.ward1;
        Document page = Jsoup.parse(
                text(mvc.get().uri(form).with(office.as(office.wardOffice)).exchange()));
        Map<String, String> fields = new HashMap<>();
        fields.put("version", page.select("[name=version]").val());
        fields.put("value." + all, trees);
        fields.put("value." + shade, shadeTrees);
        fields.put("value." + fruit, fruitTrees);
        fields.put("excuse." + all, excuse);
        fields.put("value." + launched.target("Phường đạt"), "1");
        fields.put("value." + launched.target("Hồ sơ"), "190");
        fields.put("of." + launched.target("Hồ sơ"), "200");
        return post(form, fields, office.wardOffice);
    }

    private MvcTestResult send(String trees, String shadeTrees, String fruitTrees, String excuse) {
        return send(line(launched.target("Phường đạt"), "true", "")
                + line(launched.target("Hồ sơ"), "190, \"denominator\": 200", "")
                + line(all, trees, excuse)
                + line(shade, shadeTrees, "")
                + line(fruit, fruitTrees, ""));
    }

    private MvcTestResult send(String lines) {
        Grant grant = accounts.grants(office.officer, LocalDate.now(clock)).getFirst();
        String key = keys.make(
                office.officer, "phần mềm", grant.id(), EnumSet.of(Act.REPORT, Act.SEE_RESULTS), 30, By.PROGRAM);
        return mvc.post()
                .uri("/api/v1/periods/" + may.id() + "/figures?reason=x")
                .header("Authorization", "Bearer " + key)
                .header("Idempotency-Key", UUID.randomUUID())
                .content(lines)
                .exchange();
    }

    private String line(UUID target, String value, String explanation) {
        return "{\"unit\":\"" + office.ward1 + "\",\"target\":\"" + target + "\",\"value\":" + value
                + ",\"explanation\":\"" + explanation + "\"}\n";
    }

    private static List<String> faults(MvcTestResult answer) {
        return JsonPath.<List<Map<String, Object>>>read(text(answer), "$.faults").stream()
                .map(fault -> fault.get("line") + " " + fault.get("code"))
                .toList();
    }

    private String path() {
        return "/campaigns/" + campaign + "/checks";
    }

    private Document page(String path) {
        MvcTestResult answer =
                mvc.get().uri(path).with(office.as(office.officer)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private MvcTestResult post(String path, Map<String, String> fields, AccountId person) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).with(office.as(person)).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
