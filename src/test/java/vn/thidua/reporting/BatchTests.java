package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
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
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Grant;
import vn.thidua.access.domain.ApiKeyDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** A program sends the figures of three wards at once. */
@SpringBootTest(properties = "thidua.test=batch")
@AutoConfigureMockMvc
@Import(Office.class)
class BatchTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportReads reports;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ResultReads results;

    @Autowired
    private ApiKeyDesk keys;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private CampaignId campaign;
    private ReportingPeriod may;
    private ReportingPeriod june;
    private List<UnitId> wards;
    private List<CampaignTarget> targets;
    private String key;

    @BeforeEach
    void launch() {
        office.open();
        campaign = campaigns.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .target("1.2", "Trồng cây xanh", Operator.AT_LEAST, "1000", "cây", null, 15)
                        .approvedFor(office.home),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        List<ReportingPeriod> monthly = ground.periods(campaign).stream()
                .filter(period -> period.due().rule().printed().equals("monthly:8"))
                .toList();
        may = monthly.get(1);
        june = monthly.get(2);
        wards = List.copyOf(ground.wantedFrom(may).keySet());
        targets = ground.targets(campaign);
        key = key(office.officer, Act.REPORT, Act.SEE_RESULTS);
    }

    @Test
    void figuresOfManyUnitsComeInAtOnce() {
        UUID batch = UUID.randomUUID();
        String sent = month(wards.get(0), "400") + month(wards.get(1), "250.5") + month(wards.get(2), "\"1.000\"");
        assertThat(send(batch, sent, ""))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"batch\":\"" + batch
                        + "\",\"units\":3,\"figures\":9,\"repeated\":false,\"faultCount\":0,\"faults\":[]}");
        assertThat(planted()).isEqualByComparingTo("1650.5");
        assertThat(jdbc.sql("select count(*) from campaign_due_done where due_id = :due")
                        .param("due", may.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from report_submission where batch_id = :batch")
                        .param("batch", batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void sameTableTwiceCountsOnce() {
        UUID batch = UUID.randomUUID();
        String sent = month(wards.get(0), "400");
        assertThat(send(batch, sent, "")).hasStatusOk();
        assertThat(send(batch, sent, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.repeated")
                .isEqualTo(true);
        assertThat(reports.find(may.id(), wards.get(0)).orElseThrow().submissions())
                .isEqualTo(1);
        assertThat(send(batch, month(wards.get(0), "500"), ""))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("REP-130");
    }

    @Test
    void everyFaultIsToldAndNothingIsWrittenUnlessAskedFor() {
        String sent = month(wards.get(0), "400")
                + month(wards.get(1), "\"nhiều\"")
                + line(wards.get(1), "9", "1")
                + "{\"unit\":\"Phường Không Có\",\"target\":1,\"value\":1}\n"
                + line(wards.get(2), "3", "1e999999999");
        assertThat(faults(send(UUID.randomUUID(), sent, "")))
                .containsExactlyInAnyOrder("7 target", "8 unit", "9 NO_NUMBER", "0 MISSING", "0 MISSING");
        assertThat(reports.find(may.id(), wards.get(0))).isEmpty();
        MvcTestResult right = send(UUID.randomUUID(), sent, "?onlyRight=true");
        assertThat(right).hasStatusOk().bodyJson().extractingPath("$.units").isEqualTo(1);
        assertThat(reports.find(may.id(), wards.get(0)).orElseThrow().state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(reports.find(may.id(), wards.get(1)).map(Report::values).orElse(Map.of()))
                .isEmpty();
    }

    @Test
    void correctionNeedsAReasonAndSpeaksOfWhatChanges() {
        assertThat(send(UUID.randomUUID(), month(wards.get(0), "400"), "")).hasStatusOk();
        assertThat(faults(send(UUID.randomUUID(), line(wards.get(0), number("Trồng cây"), "420"), "")))
                .containsExactly("0 REP-105");
        assertThat(send(UUID.randomUUID(), line(wards.get(0), number("Trồng cây"), "420"), "?reason=Cộng sót"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.figures")
                .isEqualTo(1);
        assertThat(planted()).isEqualByComparingTo("420");
        assertThat(reports.find(may.id(), wards.get(0)).orElseThrow().values()).hasSize(3);
    }

    @Test
    void paperCountsFromTheDayItCame() {
        LocalDate launched = may.due().launchedOn();
        LocalDate today = LocalDate.now(clock);
        UUID tomorrow = UUID.randomUUID();
        String sent = month(wards.get(0), "400");
        assertThat(send(tomorrow, sent, "?receivedOn=" + today.plusDays(1)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("REP-132");
        assertThat(send(tomorrow, sent, "?receivedOn=" + launched.minusDays(1))).hasStatus(409);
        assertThat(reports.find(may.id(), wards.get(0))).isEmpty();
        assertThat(send(tomorrow, sent, "?receivedOn=" + launched)).hasStatusOk();
        assertThat(LocalDate.ofInstant(
                        reports.find(may.id(), wards.get(0)).orElseThrow().firstAt(), Vietnamese.ZONE))
                .isEqualTo(launched);
    }

    @Test
    void whatAUnitIsTypingStaysWhenItsOfficeHandsIn() {
        Map<UUID, Typed> typed = Map.of(targets.getFirst().id(), new Typed(null, "7", "", "", ""));
        desk.keep(new ReportDesk.Page(may.id(), wards.get(0), wards.get(0), typed, 0), By.PROGRAM);
        assertThat(send(UUID.randomUUID(), month(wards.get(0), "400"), "")).hasStatusOk();
        Report report = reports.find(may.id(), wards.get(0)).orElseThrow();
        assertThat(reports.draft(report.id()).orElseThrow().typed()).isEqualTo(typed);
    }

    @Test
    void keysOpenWhatTheyAreFor() {
        assertThat(mvc.get().uri("/api/v1/campaigns").exchange()).hasStatus(401);
        assertThat(mvc.get()
                        .uri("/api/v1/campaigns")
                        .header("Authorization", "Bearer thidua_nothing")
                        .exchange())
                .hasStatus(401);
        key = key(office.officer, Act.SEE_RESULTS);
        assertThat(mvc.get()
                        .uri("/api/v1/periods/" + may.id())
                        .header("Authorization", "Bearer " + key)
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.units")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3);
        assertThat(send(UUID.randomUUID(), month(wards.get(0), "1"), "")).hasStatus(403);
        key = key(office.environmentOfficer, Act.REPORT);
        assertThat(faults(send(UUID.randomUUID(), line(wards.get(0), "1", "1"), "")))
                .containsExactly("1 unit");
        assertThat(mvc.get().uri("/me").header("Authorization", "Bearer " + key).exchange())
                .hasStatus(302);
        keys.of(office.environmentOfficer).forEach(one -> keys.revoke(office.environmentOfficer, one.id(), By.PROGRAM));
        assertThat(send(UUID.randomUUID(), line(wards.get(0), "1", "1"), "")).hasStatus(401);
    }

    @Test
    void whatAUnitSaidIsReadAgain() {
        String path = "/api/v1/periods/" + may.id() + "/units/";
        assertThat(send(UUID.randomUUID(), month(wards.get(0), "400"), "")).hasStatusOk();
        assertThat(read(key, path + wards.get(0).value()))
                .bodyJson()
                .extractingPath("$.figures[?(@.now)].now.value")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(400);
        assertThat(read(key, path + wards.get(1).value()))
                .bodyJson()
                .extractingPath("$.submissions")
                .isEqualTo(0);
        assertThat(read(key, path + UUID.randomUUID())).hasStatus(404);
        assertThat(read(
                        key(office.environmentOfficer, Act.SEE_RESULTS),
                        path + wards.get(0).value()))
                .hasStatus(404);
    }

    private MvcTestResult read(String secret, String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + secret).exchange();
    }

    @Test
    void closedPeriodAndBrokenTextAreTold() {
        assertThat(send(UUID.randomUUID(), "[{\"unit\":", "")).hasStatus(400);
        assertThatThrownBy(() -> ground.period(UUID.randomUUID())).hasMessageContaining("period");
        assertThat(mvc.post()
                        .uri("/api/v1/periods/" + may.id() + "/figures")
                        .header("Authorization", "Bearer " + key)
                        .content("[]")
                        .exchange())
                .hasStatus(400);
    }

    @Test
    void tableGoesOutAndComesInAgain() throws Exception {
        assertThat(send(UUID.randomUUID(), month(wards.get(0), "400") + month(wards.get(1), "1250.5"), ""))
                .hasStatusOk();
        byte[] workbook = mvc.get()
                .uri(table(may) + ".xlsx")
                .with(office.as(office.officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(upload(june, workbook, "")).hasStatus(422).bodyText().contains("tháng 5/2026", "tháng 6/2026");
        assertThat(upload(may, workbook, "")).hasStatus(422).bodyText().contains("Hãy ghi lý do.");
        assertThat(upload(may, workbook, "Soát lại"))
                .hasStatus(303)
                .hasHeader("Location", "/campaigns/" + campaign + "/results/" + may.id());
        assertThat(planted()).isEqualByComparingTo("1650.5");
        assertThat(reports.find(may.id(), wards.get(0)).orElseThrow().submissions())
                .isEqualTo(2);
        assertThat(mvc.get()
                        .uri(table(may))
                        .with(office.as(office.strangeOffice))
                        .exchange())
                .hasStatus(404);
    }

    private String table(ReportingPeriod period) {
        return "/campaigns/" + campaign + "/results/" + period.id() + "/table";
    }

    private MvcTestResult upload(ReportingPeriod period, byte[] file, String reason) {
        return mvc.post()
                .uri(table(period))
                .multipart()
                .file(new MockMultipartFile("file", "bang.xlsx", null, file))
                .param("id", UUID.randomUUID().toString())
                .param("reason", reason)
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult send(UUID batch, String lines, String query) {
        return mvc.post()
                .uri("/api/v1/periods/" + may.id() + "/figures" + query)
                .header("Authorization", "Bearer " + key)
                .header("Idempotency-Key", batch)
                .content(lines)
                .exchange();
    }

    private static List<String> faults(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return JsonPath.<List<Map<String, Object>>>read(body(answer), "$.faults").stream()
                .map(fault -> fault.get("line") + " " + fault.get("code"))
                .toList();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private BigDecimal planted() {
        return results.of(may).stream()
                .filter(line -> line.target().subject().startsWith("Trồng cây"))
                .map(line -> line.here().value())
                .findFirst()
                .orElseThrow();
    }

    private String month(UnitId unit, String trees) {
        return line(unit, number("Phường đạt"), "true")
                + line(unit, number("Hồ sơ"), "190, \"denominator\": 200")
                + line(unit, number("Trồng cây"), trees);
    }

    private static String line(UnitId unit, String target, String value) {
        return "{\"unit\":\"" + unit + "\",\"target\":" + target + ",\"value\":" + value + "}\n";
    }

    private String number(String subject) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).subject().startsWith(subject)) {
                return String.valueOf(i + 1);
            }
        }
        throw new AssertionError(subject);
    }

    private String key(AccountId account, Act... acts) {
        Grant grant = accounts.grants(account, LocalDate.now(clock)).getFirst();
        return keys.make(account, "phần mềm", grant.id(), EnumSet.copyOf(List.of(acts)), 30, By.PROGRAM);
    }
}
