package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.By;

/** Pages of results take as many statements for three targets, units and periods as for one. */
@SpringBootTest(properties = "thidua.test=counts")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, StatementCount.class})
class ResultQueryCountTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk desk;

    @Test
    void resultsOverviewAndLevelsTakeAsManyForThreeAsForOne() {
        MonthlyCampaigns.Launched one = launching.launch(MonthlyCampaigns.plan());
        MonthlyCampaigns.Launched three = launching.launch(trees(MonthlyCampaigns.plan()));
        report(one, 5, List.of(office.ward1));
        report(three, 5, List.of(office.ward1));
        Map<String, Long> few = counts(one);
        assertThat(counts(three)).as("more targets").isEqualTo(few);
        List<UnitId> others = ground.wantedFrom(three.month(5)).keySet().stream()
                .filter(unit -> !unit.equals(office.ward1))
                .toList();
        assertThat(others).hasSize(2);
        report(three, 5, others);
        report(three, 4, others);
        assertThat(counts(three)).as("more units and periods").isEqualTo(few);
    }

    @Test
    void savingADraftReadsNoMoreWhereTheUnitHasACampaignOfItsOwn() {
        MonthlyCampaigns.Launched campaign = launching.launch();
        String form = MonthlyCampaigns.form(campaign.month(5), office.ward1);
        saved(form, campaign, 0);
        long alone = StatementCount.of(() -> saved(form, campaign, 1));
        long page = StatementCount.of(() -> open(form, office.wardOffice));
        browser.launch(campaign.id(), office.wardOffice);
        assertThat(StatementCount.of(() -> saved(form, campaign, 2))).isEqualTo(alone);
        assertThat(StatementCount.of(() -> open(form, office.wardOffice)))
                .as("the page asks more")
                .isGreaterThan(page);
    }

    private void saved(String form, MonthlyCampaigns.Launched campaign, int version) {
        assertThat(Adoptions.text(browser.part(
                        form + "/draft",
                        Map.of(
                                "value." + campaign.target("Trồng"),
                                List.of("1" + version),
                                "version",
                                List.of(String.valueOf(version))),
                        office.wardOffice)))
                .contains("name=\"version\" value=\"" + (version + 1) + "\"", "Đã lưu")
                .doesNotContain("<table");
    }

    private Map<String, Long> counts(MonthlyCampaigns.Launched launched) {
        String campaign = "/campaigns/" + launched.id();
        String results = campaign + "/results/" + launched.month(5).id();
        String levels = results + "/targets/" + launched.target("Phường") + "/levels";
        return List.of(campaign + "/overview", results, levels).stream()
                .collect(Collectors.toMap(
                        path -> path.replaceAll("[0-9a-f-]{36}", "…"),
                        path -> StatementCount.of(() -> open(path, office.officer))));
    }

    private void open(String path, AccountId who) {
        assertThat(browser.get(path, who)).hasStatusOk();
    }

    private void report(MonthlyCampaigns.Launched launched, int month, List<UnitId> units) {
        Map<UUID, Typed> typed = launched.targets().stream()
                .collect(Collectors.toMap(
                        target -> target.id(),
                        target -> target.subject().startsWith("Hồ sơ")
                                ? new Typed(null, "190", "200", "", "")
                                : new Typed(null, "1", "", "", "")));
        for (UnitId unit : units) {
            assertThat(desk.submit(
                            new ReportDesk.Page(launched.month(month).id(), unit, unit, typed, 0), "", By.PROGRAM))
                    .isEmpty();
        }
    }

    private static SamplePlan trees(SamplePlan plan) {
        return plan.target("1.2", "Trồng cây bóng mát", Operator.AT_LEAST, "600", "cây", null, 20)
                .target("1.3", "Trồng cây ăn quả", Operator.AT_LEAST, "400", "cây", null, 25);
    }
}
