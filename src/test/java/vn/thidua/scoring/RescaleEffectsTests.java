package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.Section;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.By;

/** Before a round goes by a newer version of its scale the office sees everything that counts otherwise. */
@SpringBootTest(properties = "thidua.test=rounds")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, Rounds.class})
class RescaleEffectsTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Rounds rounds;

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private ScoringRound round;

    /** The first ward gives itself 7.25 for its idea and hands in. */
    @BeforeEach
    void open() {
        round = rounds.open(launching.launch(), Rounds.scale());
        ScoreSheet own = rounds.sheet(round, office.ward1);
        SheetDesk.Part part = new SheetDesk.Part(own.id(), Stage.SELF, office.ward1);
        sheets.say(
                part,
                List.of(new Said("c3", new BigDecimal("7.25"), ""), new Said("thuong", BigDecimal.ONE, "")),
                own.version(),
                By.PROGRAM);
        sheets.handIn(part, By.PROGRAM);
    }

    @Test
    void nothingIsToldWhereOnlyWordsDiffer() {
        newer(one -> one.code().equals("c3") ? with(one, one.way(), one.gate(), "Chấm theo hồ sơ") : one, 2);
        Document page = page();
        assertThat(page.select("section[aria-labelledby=differences] li").text())
                .contains("Hướng dẫn chấm", "Chấm theo hồ sơ");
        assertThat(page.select("section[aria-labelledby=effects]").text()).contains("vẫn tính được");
        assertThat(page.select("section[aria-labelledby=otherwise]").text())
                .contains("Không đơn vị nào có điểm hay xếp loại khác");
    }

    @Test
    void whatTheProgramWorksOutFromNowOnIsTold() {
        newer(
                one -> one.code().equals("c3")
                        ? with(one, new Way.Counted("tre", new BigDecimal("3")), one.gate(), one.guide())
                        : one,
                2);
        Document page = page();
        assertThat(page.select("section[aria-labelledby=differences] li").text())
                .contains("Cách ra điểm", "Người chấm cho điểm")
                .contains("Số liệu đếm");
        assertThat(page.select("section[aria-labelledby=effects] li").eachText())
                .singleElement()
                .satisfies(told -> assertThat(told).contains("Tiêu chí c3", "để phần mềm tính", "1 điểm"));
        assertThat(page.select("section[aria-labelledby=otherwise] tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Tiêu chí c3"))
                .anySatisfy(row -> assertThat(row).contains("Phường 1"));
    }

    @Test
    void gatesAndRoundingAreTold() {
        newer(one -> one.code().equals("thuong") ? with(one, one.way(), new Gate(true, ""), one.guide()) : one, 1);
        Document page = page();
        assertThat(page.select("section[aria-labelledby=differences] li").text())
                .contains("Không có minh chứng thì không có điểm")
                .contains("Số chữ số thập phân: 2 → 1");
        assertThat(page.select("section[aria-labelledby=otherwise] tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Tiêu chí c3", "7,25", "7,3"))
                .anySatisfy(row -> assertThat(row).contains("Tiêu chí thuong", "1 → 0"));
    }

    private void newer(UnaryOperator<Criterion> change, int decimals) {
        Scale scale = Rounds.scale();
        ScaleRules rules = scale.rules();
        Scale changed = new Scale(
                scale.maximum(),
                scale.quantities(),
                scale.sections().stream()
                        .map(section -> new Section(
                                section.no(),
                                section.title(),
                                section.maximum(),
                                section.criteria().stream().map(change).toList()))
                        .toList(),
                scale.classes(),
                new ScaleRules(
                        decimals,
                        rules.bonusLimit(),
                        rules.penaltyLimit(),
                        rules.unsaid(),
                        rules.places(),
                        rules.ties()));
        jdbc.sql("""
                        insert into scoring_scale_version (id, scale_id, number, state, starts_on, basis, body, issued_at, issued_by)
                        select :id, v.scale_id, 2, 'ISSUED', date '2026-06-01', '2/QĐ-THỬ', cast(:body as jsonb), now(), 'Thử'
                        from scoring_scale_version v where v.id = :first
                        """)
                .param("id", UUID.randomUUID())
                .param("first", round.scale().value())
                .param("body", json.writeValueAsString(changed))
                .update();
    }

    private static Criterion with(Criterion one, Way way, Gate gate, String guide) {
        return new Criterion(
                one.code(),
                one.no(),
                one.title(),
                guide,
                one.source(),
                one.part(),
                way,
                one.maximum(),
                one.weight(),
                gate,
                one.cap());
    }

    private Document page() {
        MvcTestResult answer = browser.get("/scores/" + round.id() + "/scale", office.officer);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }
}
