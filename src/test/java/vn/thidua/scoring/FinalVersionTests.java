package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.Quotas;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;

/** A final version that is read later says what it said on the day: quotas, the edition of reports, points over all. */
@SpringBootTest(properties = "thidua.test=rounds")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, Rounds.class})
class FinalVersionTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundReads reads;

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private FinalDesk finals;

    @Autowired
    private FinalReads versions;

    @Autowired
    private Quotas quotas;

    @Autowired
    private Standings standings;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private ReportReads reported;

    @Autowired
    private JdbcClient jdbc;

    private MonthlyCampaigns.Launched campaign;
    private ScoringRound round;
    private ScoringRound.Group group;
    private List<UnitId> wards;
    private String path;

    @BeforeEach
    void open() {
        campaign = launching.launch();
        round = rounds.open(campaign, Rounds.scale());
        wards = reads.sheets(round.id()).stream().map(ScoreSheet::unit).toList();
        score(wards.get(0), "20");
        score(wards.get(1), "15");
        score(wards.get(2), "10");
        round = rounds.over(round);
        group = round.groups().getFirst();
        path = "/scores/" + round.id() + "/groups/" + group.id();
    }

    @Test
    void quotasOfAVersionStayWhatTheyWere() {
        say("Cờ thi đua", "1");
        finalise("");
        assertThat(page(path).select("tr.cut").text()).contains("Cờ thi đua", "1 đơn vị");
        finals.open(round.id(), group.id(), "Tính sót", By.PROGRAM);
        say("Bằng khen", "2");
        Document first = page(path + "?version=1");
        assertThat(first.select("tr.cut").text()).contains("Cờ thi đua").doesNotContain("Bằng khen");
        assertThat(first.select("section[aria-labelledby=quotas] li")).hasSize(1);
        finalise("Đã sửa");
        assertThat(page(path).select("tr.cut").text()).contains("Bằng khen");
        assertThat(page(path + "?version=1").select("tr.cut").text())
                .contains("Cờ thi đua")
                .doesNotContain("Bằng khen");
    }

    @Test
    void aVersionWithoutKeptQuotasShowsNoneRatherThanThoseOfToday() {
        finalise("");
        UUID first = versions.versions(List.of(group.id())).getFirst().id();
        assertThat(versions.quotas(first)).hasValue(List.of());
        finals.open(round.id(), group.id(), "Tính sót", By.PROGRAM);
        jdbc.sql("update scoring_ranking set quotas = null where id = :id")
                .param("id", first)
                .update();
        say("Bằng khen", "2");
        assertThat(versions.quotas(first)).isEmpty();
        assertThat(page(path + "?version=1").select("tr.cut")).isEmpty();
        assertThat(page(path).select("tr.cut")).hasSize(1);
    }

    @Test
    void thePaperOfAFinalSheetNamesTheEditionOfTheReportThatCounted() {
        String paper = "/scores/" + round.id() + "/sheets/"
                + rounds.sheet(round, wards.getFirst()).id() + "/paper";
        report("24");
        assertThat(text(paper)).contains("gửi lần 1 lúc");
        finalise("");
        report("26");
        assertThat(reported.heads(List.of(campaign.month(5).id()), List.of(wards.getFirst())))
                .singleElement()
                .satisfies(report -> assertThat(report.submissions()).isEqualTo(2));
        assertThat(text(paper))
                .as("as it was made final")
                .contains("gửi lần 1 lúc")
                .contains("người gửi: Người gửi 24");
        String none = "/scores/" + round.id() + "/sheets/"
                + rounds.sheet(round, wards.get(1)).id() + "/paper";
        assertThat(text(none)).contains("không gửi báo cáo riêng cho kỳ này");
        jdbc.sql("update scoring_place set report_edition = null where unit_id = :unit")
                .param("unit", wards.getFirst().value())
                .update();
        assertThat(text(paper)).contains("không được lưu lại").doesNotContain("gửi lần");
        finals.open(round.id(), group.id(), "Xem lại", By.PROGRAM);
        assertThat(text(paper)).as("live again").contains("gửi lần 2 lúc");
    }

    @Test
    void theListOverAllTakesThePointsOfFinalPlacesAndSaysWhichGroupsAreFinal() {
        String overall = "/scores/" + round.id() + "/overall";
        Document before = page(overall);
        assertThat(before.select("#settled").text()).contains("0 trên 1");
        assertThat(before.select("section[aria-labelledby=settled] li").text()).contains("chưa chốt");
        finalise("");
        jdbc.sql("update scoring_entry set value = 20 where sheet_id = :sheet and subject = 'c3'")
                .param("sheet", rounds.sheet(round, wards.get(2)).id().value())
                .update();
        Document after = page(overall);
        assertThat(after.select(".td-head").text()).contains("Bản chốt lần 1");
        assertThat(after.select("main").text()).contains("nên danh sách chung cũng đã chốt");
        assertThat(after.select("main table tbody tr:has(.name:contains(Phường 3)) strong")
                        .text())
                .as("as it was made final, not as it would be today")
                .isEqualTo("70");
        finals.open(round.id(), group.id(), "Xem lại", By.PROGRAM);
        assertThat(page(overall)
                        .select("main table tbody tr:has(.name:contains(Phường 3)) strong")
                        .text())
                .isEqualTo("80");
    }

    private void say(String name, String amount) {
        quotas.set(
                round.id(),
                group.id(),
                List.of(new Quota(name, new BigDecimal(amount), Quota.Base.NUMBER, RoundingMode.DOWN)),
                Quotas.mark(quotas.of(group.id())),
                By.PROGRAM);
    }

    private void finalise(String why) {
        finals.finalise(
                round.id(), group.id(), UUID.randomUUID(), SeenPlaces.of(standings.of(round, group)), why, By.PROGRAM);
    }

    private void report(String trees) {
        UnitId ward = wards.getFirst();
        Map<UUID, Typed> typed = Map.of(
                campaign.target("Trồng"),
                new Typed(null, trees, "", "", ""),
                campaign.target("Hồ sơ"),
                new Typed(null, "196", "200", "", ""),
                campaign.target("Phường"),
                new Typed(null, "1", "", "", ""));
        assertThat(reports.submit(
                        new ReportDesk.Page(campaign.month(5).id(), ward, ward, typed, 0),
                        "Rà soát lại",
                        new By(null, "Người gửi " + trees, "UNIT_OFFICER", null)))
                .isEmpty();
    }

    private void score(UnitId ward, String idea) {
        ScoreSheet sheet = rounds.sheet(round, ward);
        sheets.say(
                new SheetDesk.Part(sheet.id(), Stage.OFFICE, office.home),
                List.of(
                        new Said("c1", new BigDecimal("40"), "Đã đối chiếu"),
                        new Said("c2", new BigDecimal("20"), "Đã đối chiếu"),
                        new Said("c3", new BigDecimal(idea), ""),
                        new Said("thuong", BigDecimal.ZERO, ""),
                        new Said("tru", BigDecimal.ZERO, "Đã đối chiếu")),
                sheet.version(),
                By.PROGRAM);
    }

    private String text(String address) {
        return page(address).select("article").text();
    }

    private Document page(String address) {
        AccountId who = office.officer;
        MvcTestResult answer = browser.get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }
}
