package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.reporting.monitoring.MonitoringReads;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.Tally;
import vn.thidua.shared.By;

/** On 6 July, three wards stand differently with the report of June. */
@SpringBootTest(properties = {"thidua.test=monitoring", "test.starts=2026-07-06T09:00:00+07:00"})
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class, StatementCount.class})
class MonitoringTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private VerdictDesk verdicts;

    @Autowired
    private MonitoringReads monitoring;

    @Autowired
    private Units units;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private ReportingPeriod june;
    private ReportingPeriod july;
    private List<UnitId> wards;

    @BeforeEach
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch(MonthlyCampaigns.plan());
        campaign = launched.id();
        june = launched.month(6);
        july = launched.month(7);
        wards = List.copyOf(ground.wantedFrom(june).keySet());
    }

    @Test
    void countsAgreeWithTheUnits() {
        handIn(june, wards.get(0));
        handIn(june, wards.get(1));
        verdicts.giveBack(
                new VerdictDesk.View(june.id(), office.home, true),
                wards.get(1),
                targets(),
                "Thiếu minh chứng",
                By.PROGRAM);
        assertThat(monitoring.units(june).stream()
                        .map(unit -> unit.unit() + " " + unit.standing())
                        .toList())
                .containsExactly(wards.get(1) + " RETURNED", wards.get(2) + " WAITING", wards.get(0) + " IN_TIME");
        Map<UUID, Tally> tallies = monitoring.periods(campaign, ground.periods(campaign));
        assertThat(tallies.get(june.id())).isEqualTo(Tally.of(monitoring.units(june)));
        assertThat(tallies.get(july.id()).count(Standing.WAITING)).isEqualTo(3);
        for (ReportingPeriod period : ground.periods(campaign)) {
            assertThat(tallies.get(period.id())).as(period.toString()).isEqualTo(Tally.of(monitoring.units(period)));
        }
    }

    @Test
    void pageShowsTheWorstFirstAndGroupsEveryWay() {
        handIn(june, wards.get(0));
        String path = "/campaigns/" + campaign + "/monitoring/" + june.id();
        assertThat(open(path)
                        .select("tbody")
                        .last()
                        .select("tr .name")
                        .eachText()
                        .getLast())
                .isEqualTo(units.names(wards, june.to()).get(wards.get(0)));
        assertThat(open(path + "?by=UNIT&only=IN_TIME").select("tbody").last().select("tr"))
                .hasSize(1);
        assertThat(open(path + "?by=CONTENT").select("tbody").last().text()).contains("/");
        assertThat(open(path + "?by=LEAD").select("tbody").last().text()).contains("Phòng");
        assertThat(open(path + "?by=CLUSTER").text()).contains("Chưa có cụm, khối");
        MvcTestResult book = mvc.get()
                .uri(path + "/monitoring.xlsx")
                .with(office.as(office.officer))
                .exchange();
        assertThat(book.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void letterNamesThoseWhoHaveNotReported() throws IOException {
        handIn(june, wards.get(0));
        MvcTestResult letter = mvc.get()
                .uri("/campaigns/" + campaign + "/monitoring/" + june.id() + "/letter.docx")
                .with(office.as(office.officer))
                .exchange();
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(letter.getResponse().getContentAsByteArray()))) {
            Map<UnitId, String> names = units.names(wards, june.to());
            List<String> listed = word.getTables().stream()
                    .filter(table -> table.getRow(0).getCell(0).getText().equals("TT"))
                    .flatMap(table -> table.getRows().stream().skip(1))
                    .map(row -> row.getCell(1).getText())
                    .toList();
            assertThat(listed).containsExactlyInAnyOrder(names.get(wards.get(1)), names.get(wards.get(2)));
        }
    }

    @Test
    void takesAsManyStatementsForOneReportAsForThree() {
        String path = "/campaigns/" + campaign + "/monitoring/" + june.id();
        handIn(june, wards.get(0));
        open(path);
        Map<String, Long> one = statements(path);
        handIn(june, wards.get(1));
        handIn(june, wards.get(2));
        assertThat(statements(path)).isEqualTo(one);
    }

    private Map<String, Long> statements(String path) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String by : List.of("UNIT", "CLUSTER", "CONTENT", "LEAD")) {
            counts.put(by, StatementCount.of(() -> open(path + "?by=" + by)));
        }
        return counts;
    }

    private List<UUID> targets() {
        return ground.targets(campaign).stream().map(target -> target.id()).toList();
    }

    private void handIn(ReportingPeriod period, UnitId unit) {
        Map<UUID, Typed> typed = new LinkedHashMap<>();
        targets().forEach(target -> typed.put(target, new Typed(Answer.NOTHING_YET, "", "", "", "")));
        assertThat(desk.submit(new ReportDesk.Page(period.id(), unit, unit, typed, 0), "", By.PROGRAM))
                .isEmpty();
    }

    private Document open(String path) {
        MvcTestResult answer =
                mvc.get().uri(path).with(office.as(office.officer)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
