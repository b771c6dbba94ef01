package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.Adoptions;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.round.AgencyDesk;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.By;
import vn.thidua.shared.Refused;

/** Another unit verifies what the scale leaves to an agency, and those who owe it get a letter. */
class AgencyTests extends RoundScreens {

    @Autowired
    private AgencyDesk desk;

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private RoundScores scores;

    private String path;

    @BeforeEach
    void open() {
        open(scale(List.of()));
        jdbc.sql("update scoring_round set scale_version_id = :scale where id = :round")
                .param("scale", rounds.issue(scale(List.of("Phòng A"))).value())
                .param("round", round.id().value())
                .update();
        jdbc.sql("insert into scoring_agency (round_id, name, unit_id) values (:round, 'Phòng A', :unit)")
                .param("round", round.id().value())
                .param("unit", office.environment.value())
                .update();
        round = reads.find(round.id()).orElseThrow();
        path = "/scores/" + round.id() + "/agencies";
    }

    @Test
    void anotherUnitVerifiesAndWhatTheFormerOneSaidCountsNoMore() {
        say(office.environment, "10");
        assertThat(outcome().points()).isEqualByComparingTo("10");
        Document page = page(path, office.officer);
        assertThat(page.select("tbody tr").text()).contains("Phòng A");
        assertThat(page.select("select option[selected]").val()).isEqualTo(office.environment.toString());
        assertThat(page.select(".st-risk")).isEmpty();
        assertThat(send(path, Map.of("version", version(), "a.Phòng A", office.home.toString()), office.officer))
                .hasStatus(303);
        round = reads.find(round.id()).orElseThrow();
        assertThat(round.agencies()).containsExactly(Map.entry("Phòng A", office.home));
        assertThat(outcome().points()).isNull();
        assertThat(reads.entries(List.of(sheet.id())).get(sheet.id()))
                .as("what was said stays in the history")
                .hasSize(1);
        assertThat(round.targets()).as("targets stay").hasSize(2);
    }

    @Test
    void theSameSentTwiceIsOneAndAnOldPageOverwritesNothing() {
        String old = version();
        Map<String, UnitId> home = Map.of("Phòng A", office.home);
        assertThat(desk.change(round.id(), home, Long.parseLong(old), By.PROGRAM))
                .isEqualTo(1);
        assertThat(desk.change(round.id(), home, Long.parseLong(old), By.PROGRAM))
                .isZero();
        MvcTestResult late =
                send(path, Map.of("version", old, "a.Phòng A", office.environment.toString()), office.officer);
        assertThat(late).hasStatus(409);
        Document again = Jsoup.parse(Adoptions.text(late));
        assertThat(again.select("[role=alert]").text()).contains("Người khác vừa sửa");
        assertThat(again.select("select option[selected]").val())
                .as("what was chosen")
                .isEqualTo(office.environment.toString());
        assertThat(reads.find(round.id()).orElseThrow().agencies()).isEqualTo(home);
    }

    @Test
    void aUnitThatEndedIsNamedAndNobodyOutsideTheBodyCanBeChosen() {
        jdbc.sql("update scoring_agency set unit_id = gen_random_uuid() where round_id = :round")
                .param("round", round.id().value())
                .update();
        assertThat(page(path, office.officer).select(".st-risk").text()).contains("đã kết thúc hoạt động");
        assertThat(send(path, Map.of("version", version(), "a.Phòng A", office.ward1.toString()), office.officer))
                .as("no unit of the body: nothing changes")
                .hasStatus(303);
        assertThat(reads.find(round.id()).orElseThrow().agencies()).doesNotContainValue(office.ward1);
    }

    @Test
    void nothingChangesInAClosedRoundAndNobodyElseGetsThere() {
        jdbc.sql("update scoring_round set closed_at = now() where id = :round")
                .param("round", round.id().value())
                .update();
        assertThatThrownBy(() ->
                        desk.change(round.id(), Map.of("Phòng A", office.home), Long.parseLong(version()), By.PROGRAM))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(ScoringRefusal.CLOSED));
        Document page = page(path, office.officer);
        assertThat(page.select("select")).isEmpty();
        assertThat(page.select("main .note").text()).isNotEmpty();
        assertThat(browser.get(path, office.wardOffice)).hasStatus(404);
    }

    @Test
    void whoOwesScoresGetsALetter() {
        String owing = "/scores/" + round.id() + "/owing";
        assertThat(page(owing, office.officer).select("a[href$=/letter]").eachAttr("href"))
                .contains(owing + "/SELF/letter", owing + "/AGENCY/letter");
        String letter =
                page(owing + "/SELF/letter", office.officer).select("article").text();
        assertThat(letter).contains("tự chấm điểm", "Chấm điểm thử", "hết ngày 10/07/2026", "3 đơn vị", "Phường 1");
        String agency =
                page(owing + "/AGENCY/letter", office.officer).select("article").text();
        assertThat(agency).contains("thẩm định điểm", "Phường 1, Phường 2, Phường 3");
        assertThat(browser.get(owing + "/SELF/letter.docx", office.officer)).hasStatusOk();
        assertThat(browser.get(owing + "/SELF/letter.pdf", office.officer)).hasStatusOk();
        rounds.over(round);
        assertThat(browser.get(owing + "/SELF/letter", office.officer))
                .as("all have scored themselves")
                .hasStatus(404);
        assertThat(browser.get(owing + "/SELF/letter", office.wardOffice)).hasStatus(404);
    }

    @Test
    void aNewRoundIsShownToThoseWhoSawTheLastOneOfItsCampaign() {
        String form = "/scores/new?scale=" + round.scale() + "&campaign=" + campaign.id();
        assertThat(shown(form)).isEqualTo("GROUP");
        jdbc.sql("update scoring_round set shown_to = 'EVERYBODY' where id = :round")
                .param("round", round.id().value())
                .update();
        assertThat(shown(form)).isEqualTo("EVERYBODY");
        assertThat(shown(form + "&shownTo=OFFICE")).as("what was chosen").isEqualTo("OFFICE");
        assertThat(shown("/scores/new?scale=" + round.scale())).isEqualTo("GROUP");
    }

    private String shown(String form) {
        return page(form, office.officer).select("[name=shownTo] [selected]").val();
    }

    private static Scale scale(List<String> agencies) {
        return Scales.of(
                "20",
                List.of(),
                List.of(),
                Scales.rules(null, null, Unsaid.LATE),
                Scales.base("c1", "20", new Way.Expert(agencies)));
    }

    private void say(UnitId unit, String points) {
        sheets.say(
                new SheetDesk.Part(sheet.id(), Stage.AGENCY, unit),
                List.of(new Said("c1", new BigDecimal(points), "Đã xem")),
                reads.sheet(sheet.id()).orElseThrow().version(),
                By.PROGRAM);
    }

    private String version() {
        return String.valueOf(reads.find(round.id()).orElseThrow().version());
    }

    private Outcome outcome() {
        return scores.of(round, List.of(reads.sheet(sheet.id()).orElseThrow()))
                .units()
                .getFirst()
                .scored()
                .outcomes()
                .getFirst();
    }
}
