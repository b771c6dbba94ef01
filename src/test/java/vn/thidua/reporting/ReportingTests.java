package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.CheckDesk;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.PastReads;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Three wards report every month: typed, checked, handed in, verified, added up, closed. */
@SpringBootTest(properties = "thidua.test=reporting")
@Import({Office.class, MonthlyCampaigns.class})
class ReportingTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportReads reports;

    @Autowired
    private VerdictDesk verdicts;

    @Autowired
    private PeriodDesk periods;

    @Autowired
    private ResultReads results;

    @Autowired
    private CheckDesk checks;

    @Autowired
    private PastReads past;

    @Autowired
    private DutyReads duties;

    @Autowired
    private JdbcClient jdbc;

    private CampaignId campaign;
    private ReportingPeriod may;
    private ReportingPeriod june;
    private List<UnitId> wards;
    private UUID clean;
    private UUID trees;
    private UUID intime;

    @BeforeEach
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch();
        campaign = launched.id();
        may = launched.month(5);
        june = launched.month(6);
        wards = List.copyOf(ground.wantedFrom(may).keySet());
        List<CampaignTarget> targets = launched.targets();
        clean = target(targets, "Phường đạt chuẩn");
        intime = target(targets, "Hồ sơ giải quyết");
        trees = target(targets, "Trồng cây");
    }

    @Test
    void monthsEndBeforeTheirDeadline() {
        assertThat(List.of(may.from(), may.to(), may.due().lastDay()))
                .containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 7));
        assertThat(wards).hasSize(3).contains(office.ward1);
    }

    @Test
    void whatIsMissingOrNoNumberIsSaidAndNothingIsLost() {
        Map<UUID, Typed> typed = Map.of(clean, value("mười"), intime, ratio("190", ""));
        assertThat(submit(may, wards.get(0), typed, "").stream()
                        .map(f -> f.sort())
                        .toList())
                .containsExactlyInAnyOrder(Finding.Sort.NO_NUMBER, Finding.Sort.HALF, Finding.Sort.MISSING);
        Report report = reports.find(may.id(), wards.get(0)).orElseThrow();
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.values()).isEmpty();
        assertThat(reports.draft(report.id()).orElseThrow().typed()).isEqualTo(typed);
    }

    @Test
    void figuresAddUpAtOnce() {
        assertThat(submit(may, wards.get(0), typed("1", "190", "200", "1.000"), ""))
                .isEmpty();
        assertThat(submit(may, wards.get(1), typed("0", "99", "100", "250,5"), ""))
                .isEmpty();
        Consolidated share = result(may, intime);
        assertThat(share.result()).isEqualByComparingTo("96.333333");
        assertThat(share.reached()).isFalse();
        assertThat(List.of(share.here().figures(), share.missing())).containsExactly(2, 1);
        assertThat(share.here().reached()).isEqualTo(1);
        assertThat(result(may, clean).result()).isEqualByComparingTo("1");
        Consolidated planted = result(may, trees);
        assertThat(planted.result()).isEqualByComparingTo("1250.5");
        assertThat(planted.reached()).isTrue();
    }

    @Test
    void whatIsCumulativeAddsUpOverThePeriods() {
        submit(may, wards.get(0), typed("1", "190", "200", "400"), "");
        submit(june, wards.get(0), typed("1", "195", "200", "350"), "");
        assertThat(result(may, trees).result()).isEqualByComparingTo("400");
        assertThat(result(june, trees).result()).isEqualByComparingTo("750");
        assertThat(result(june, intime).result())
                .as("a share is that of the month")
                .isEqualByComparingTo("97.5");
    }

    @Test
    void oddFiguresWantAWordOfExplanation() {
        submit(may, wards.get(0), typed("1", "198", "200", "400"), "");
        Map<UUID, Typed> fallen = typed("1", "90", "200", "400");
        assertThat(submit(june, wards.get(0), fallen, "").stream()
                        .map(f -> f.sort())
                        .toList())
                .containsExactly(Finding.Sort.FALLS);
        Map<UUID, Typed> explained = new HashMap<>(fallen);
        explained.put(intime, new Typed(null, "90", "200", "", "Hệ thống nghỉ bảo trì mười ngày"));
        assertThat(submit(june, wards.get(0), explained, "")).isEmpty();
    }

    @Test
    void oddFiguresBlockWhereTheCampaignSaysSo() {
        submit(may, wards.get(0), typed("1", "198", "200", "400"), "");
        checks.choose(campaign, Set.of(Finding.Sort.FALLS), By.PROGRAM);
        Map<UUID, Typed> explained = new HashMap<>(typed("1", "90", "200", "400"));
        explained.put(intime, new Typed(null, "90", "200", "", "Hệ thống nghỉ bảo trì mười ngày"));
        assertThat(submit(june, wards.get(0), explained, "").stream()
                        .map(Finding::key)
                        .toList())
                .containsExactly("report.finding.FALLS.strict");
        checks.choose(campaign, Set.of(), By.PROGRAM);
        assertThat(submit(june, wards.get(0), explained, "")).isEmpty();
    }

    @Test
    void pastOfAFigureSaysWhoseItWas() {
        submit(may, wards.get(0), typed("1", "190", "200", "400"), "");
        submit(may, wards.get(0), typed("1", "190", "200", "500"), "Cộng sót");
        VerdictDesk.View home = new VerdictDesk.View(may.id(), office.home, true);
        verdicts.correct(home, wards.get(0), trees, value("450"), "Theo biên bản nghiệm thu", By.PROGRAM);
        verdicts.correct(home, wards.get(0), trees, value("440"), "Cây chết", By.PROGRAM);
        Report report = reports.find(may.id(), wards.get(0)).orElseThrow();
        assertThat(past.of(report.id()).get(trees).stream()
                        .map(one -> one.number() + " " + one.figure().value() + " " + one.ofUnit() + " " + one.why())
                        .toList())
                .containsExactly("1 400 true Cộng sót", "2 500 true Theo biên bản nghiệm thu", "3 450 false Cây chết");
    }

    @Test
    void correctionSaysWhyAndKeepsWhatWasThere() {
        submit(may, wards.get(0), typed("1", "190", "200", "400"), "");
        assertThatThrownBy(() -> submit(may, wards.get(0), typed("1", "190", "200", "500"), ""))
                .hasMessage("REP-105");
        assertThat(submit(may, wards.get(0), typed("1", "190", "200", "500"), "Cộng sót tổ dân phố 4"))
                .isEmpty();
        Report report = reports.find(may.id(), wards.get(0)).orElseThrow();
        assertThat(report.submissions()).isEqualTo(2);
        assertThat(report.values().get(trees).submission()).isEqualTo(2);
        assertThat(report.values().get(intime).submission())
                .as("the same figure stays that of the first time")
                .isEqualTo(1);
        assertThat(jdbc.sql("select value || ' ' || why from report_value_past where report_id = :id")
                        .param("id", report.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("400 Cộng sót tổ dân phố 4");
        assertThat(result(may, trees).result()).isEqualByComparingTo("500");
    }

    @Test
    void verifiedFiguresAreLockedAndCorrectedOnesCount() {
        submit(may, wards.get(0), typed("1", "190", "200", "400"), "");
        VerdictDesk.View lead = new VerdictDesk.View(may.id(), office.environment, false);
        assertThat(verdicts.accept(lead, wards, List.of(clean), By.PROGRAM)).isEqualTo(1);
        assertThatThrownBy(() -> verdicts.accept(lead, wards, List.of(intime), By.PROGRAM))
                .as("led by another department")
                .hasMessage("REP-107");
        assertThat(submit(may, wards.get(0), typed("0", "190", "200", "400"), "Nhầm").stream()
                        .map(f -> f.sort())
                        .toList())
                .containsExactly(Finding.Sort.VERIFIED);
        VerdictDesk.View home = new VerdictDesk.View(may.id(), office.home, true);
        assertThat(verdicts.correct(
                        home, wards.get(0), intime, ratio("180", "200"), "Theo cổng dịch vụ công", By.PROGRAM))
                .isEmpty();
        assertThat(result(may, intime).result()).isEqualByComparingTo("90");
        assertThat(result(may, intime).here().verified()).isEqualTo(1);
        assertThat(reports.find(may.id(), wards.get(0)).orElseThrow().state()).isEqualTo(ReportState.SUBMITTED);
        verdicts.accept(home, wards, List.of(trees), By.PROGRAM);
        Report verified = reports.find(may.id(), wards.get(0)).orElseThrow();
        assertThat(verified.state()).isEqualTo(ReportState.VERIFIED);
        assertThat(verified.values().get(intime).verdict()).isEqualTo(ReportedValue.Verdict.CORRECTED);
        assertThatThrownBy(() -> submit(may, wards.get(0), typed("1", "1", "2", "3"), "Nhầm"))
                .hasMessage("REP-108");
    }

    @Test
    void whatIsGivenBackIsHandedInAnew() {
        submit(may, wards.get(0), typed("1", "190", "200", "400"), "");
        VerdictDesk.View home = new VerdictDesk.View(may.id(), office.home, true);
        assertThatThrownBy(() -> verdicts.giveBack(home, wards.get(0), List.of(trees), " ", By.PROGRAM))
                .hasMessage("REP-105");
        verdicts.giveBack(home, wards.get(0), List.of(trees), "Chưa có biên bản nghiệm thu", By.PROGRAM);
        assertThat(reports.find(may.id(), wards.get(0)).orElseThrow().returnReason())
                .isEqualTo("Chưa có biên bản nghiệm thu");
        assertThat(submit(may, wards.get(0), typed("1", "190", "200", "400"), ""))
                .isEmpty();
        Report again = reports.find(may.id(), wards.get(0)).orElseThrow();
        assertThat(again.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(again.values().get(trees).verdict())
                .as("the same figure, said once more")
                .isNull();
    }

    @Test
    void closedPeriodIsOpenedOnlyForAReason() {
        periods.close(may.id(), By.PROGRAM);
        periods.close(may.id(), By.PROGRAM);
        assertThatThrownBy(() -> submit(may, wards.get(0), typed("1", "1", "2", "3"), ""))
                .hasMessage("REP-101");
        assertThatThrownBy(() -> periods.reopen(may.id(), "", By.PROGRAM)).hasMessage("REP-105");
        periods.reopen(may.id(), "Phường 2 mất điện", By.PROGRAM);
        assertThat(submit(may, wards.get(0), typed("1", "198", "200", "3"), "")).isEmpty();
        assertThatThrownBy(() -> periods.reopen(may.id(), "Lần nữa", By.PROGRAM))
                .hasMessage("REP-109");
    }

    @Test
    void nobodyReportsForAUnitThatIsNotAsked() {
        assertThatThrownBy(() -> submit(may, office.school, Map.of(), "")).isInstanceOf(NotFound.class);
        ReportDesk.Page strange =
                new ReportDesk.Page(may.id(), wards.get(0), office.outside, typed("1", "1", "2", "3"), 0);
        assertThatThrownBy(() -> desk.submit(strange, "", By.PROGRAM)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoTypeIntoOneReportDoNotOverwriteEachOther() {
        ReportDesk.Page first = new ReportDesk.Page(may.id(), wards.get(0), wards.get(0), Map.of(trees, value("1")), 0);
        ReportDesk.Page second =
                new ReportDesk.Page(may.id(), wards.get(0), wards.get(0), Map.of(trees, value("2")), 0);
        assertThat(desk.keep(first, By.PROGRAM)).isTrue();
        assertThat(desk.keep(second, By.PROGRAM)).isFalse();
        assertThatThrownBy(() -> desk.submit(second, "", By.PROGRAM)).hasMessage("REP-104");
        Report report = reports.find(may.id(), wards.get(0)).orElseThrow();
        assertThat(reports.draft(report.id()).orElseThrow().typed()).isEqualTo(Map.of(trees, value("1")));
    }

    private List<Finding> submit(ReportingPeriod period, UnitId unit, Map<UUID, Typed> typed, String reason) {
        long version = reports.find(period.id(), unit)
                .flatMap(report -> reports.draft(report.id()))
                .map(ReportReads.Draft::version)
                .orElse(0L);
        return desk.submit(new ReportDesk.Page(period.id(), unit, unit, typed, version), reason, By.PROGRAM);
    }

    private Map<UUID, Typed> typed(String clean, String upper, String lower, String trees) {
        return Map.of(this.clean, value(clean), this.intime, ratio(upper, lower), this.trees, value(trees));
    }

    private Consolidated result(ReportingPeriod period, UUID target) {
        return results.of(period).stream()
                .filter(line -> line.target().id().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static Typed value(String typed) {
        return new Typed(null, typed, "", "", "");
    }

    private static Typed ratio(String upper, String lower) {
        return new Typed(null, upper, lower, "", "");
    }

    private static UUID target(List<CampaignTarget> targets, String subject) {
        return targets.stream()
                .filter(target -> target.subject().startsWith(subject))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
