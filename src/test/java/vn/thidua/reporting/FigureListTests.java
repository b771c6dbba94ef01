package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.By;

/** Whoever verifies sees first what waits for them, and can look at one stage alone. */
@SpringBootTest(properties = "thidua.test=counts")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class})
class FigureListTests {

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
    void listsWhatWaitsFirstAndEachStageAlone() {
        MonthlyCampaigns.Launched campaign = launching.launch();
        UUID trees = campaign.target("Trồng");
        report(campaign, trees, office.ward1);
        UnitId other = ground.wantedFrom(campaign.month(5)).keySet().stream()
                .filter(unit -> !unit.equals(office.ward1))
                .findFirst()
                .orElseThrow();
        report(campaign, trees, other);
        String path =
                "/campaigns/" + campaign.id() + "/results/" + campaign.month(5).id() + "/targets/" + trees;
        assertThat(browser.post(path + "/acceptance", Map.of("unit", List.of(office.ward1.toString())), office.officer))
                .hasStatus(303);
        Document all = page(path);
        assertThat(all.select(".chip"))
                .extracting(chip -> chip.text().replaceAll(".*\\((\\d+)\\)", "$1"))
                .containsExactly("3", "1", "1", "1");
        assertThat(states(all)).as("what waits comes first").first().isEqualTo(other.toString());
        assertThat(states(page(path + "?only=WAITING"))).containsExactly(other.toString());
        assertThat(page(path + "?only=MISSING").select("tbody tr .st-bad")).hasSize(1);
        assertThat(browser.post(path + "/acceptance", Map.of(), office.officer)).hasStatus(303);
        Document none = page(path + "?only=WAITING");
        assertThat(none.select("tbody form[action$=/return]")).isEmpty();
        assertThat(none.select(".empty-box")).hasSize(1);
    }

    private void report(MonthlyCampaigns.Launched campaign, UUID target, UnitId unit) {
        Map<UUID, Typed> typed = Map.of(
                target,
                new Typed(null, "7", "", "", ""),
                campaign.target("Hồ sơ"),
                new Typed(null, "190", "200", "", ""),
                campaign.target("Phường"),
                new Typed(null, "1", "", "", ""));
        assertThat(desk.submit(new ReportDesk.Page(campaign.month(5).id(), unit, unit, typed, 0), "", By.PROGRAM))
                .isEmpty();
    }

    private Document page(String path) {
        var answer = browser.get(path, office.officer);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }

    /** The units whose figure can be given back, as their forms name them. */
    private static List<String> states(Document page) {
        return page.select("tbody form[action$=/return]").eachAttr("action").stream()
                .map(action -> action.replaceAll(".*/units/(.*)/return", "$1"))
                .toList();
    }
}
