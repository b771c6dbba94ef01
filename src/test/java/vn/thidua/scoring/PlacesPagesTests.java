package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.Gender;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.round.RoundDesk;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.shared.By;

/** What the law, quotas and trials show beside places. */
class PlacesPagesTests extends RoundScreens {

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private PersonDesk people;

    @Autowired
    private FinalDesk finals;

    @Autowired
    private Standings standings;

    @Autowired
    private RoundDesk desk;

    private List<UnitId> wards;
    private String group;

    @BeforeEach
    void open() {
        jdbc.sql("delete from person_position").update();
        open(Rounds.scale());
        wards = reads.sheets(round.id()).stream().map(ScoreSheet::unit).toList();
        group = "/scores/" + round.id() + "/groups/" + round.groups().getFirst().id();
        score(wards.get(0), "15");
        score(wards.get(1), "15");
        score(wards.get(2), "10");
    }

    @Test
    void quotasAreDrawnIntoTheList() {
        assertThat(page(group, office.officer).select("tr.cut")).isEmpty();
        MvcTestResult saved = quota("Cờ thi đua", "50", "MEMBERS", "DOWN", "", office.officer);
        assertThat(saved).hasStatus(303);
        Document page = page(group, office.officer);
        assertThat(page.select("tbody tr.cut").eachText())
                .containsExactly("Cờ thi đua: đến đây là 1 đơn vị Có đơn vị cùng hạng ở hai bên");
        assertThat(page.select("section[aria-labelledby=quotas] li").text())
                .contains("50% của 3 đơn vị tham gia là 1,5, làm tròn xuống");
        assertThat(page.select("[name=name]").first().val()).isEqualTo("Cờ thi đua");
        assertThat(quota("Cờ thi đua", "50", "MEMBERS", "UP", "", office.officer))
                .as("somebody else wrote meanwhile")
                .hasStatus(409);
        assertThat(quota("Cờ thi đua", "50", "MEMBERS", "DOWN", "", office.officer))
                .as("the same sent twice")
                .hasStatus(303);
        String seen = page.select("form[action$=/quotas] [name=seen]").val();
        assertThat(quota("Cờ thi đua", "50", "MEMBERS", "UP", seen, office.officer))
                .hasStatus(303);
        assertThat(page(group, office.officer).select("tbody tr.cut").text()).contains("2 đơn vị");
        assertThat(quota("Cờ", "20", "MEMBERS", "DOWN", "", office.leader)).hasStatus(403);
    }

    @Test
    void aQuotaThatCannotBeStaysInTheForm() {
        MvcTestResult answer = quota("Cờ thi đua", "120", "MEMBERS", "DOWN", "", office.officer);
        assertThat(answer).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("[name=amount]").first().val()).isEqualTo("120");
        assertThat(again.select(".td-err").text()).contains("không quá 100");
        assertThat(quota("Cờ thi đua", "2", "NUMBER", "SIDEWAYS", "", office.officer))
                .hasStatus(422);
        assertThat(quota("", "2", "NUMBER", "DOWN", "", office.officer)).hasStatus(422);
        assertThat(page(group, office.officer).select("tr.cut")).isEmpty();
    }

    @Test
    void theLawIsProposedAmongEquals() {
        rounds.over(round);
        Document before = page(group, office.officer);
        assertThat(before.select("form[action$=/ties] [name=ord]").eachAttr("value"))
                .containsExactly("", "");
        assertThat(before.select("details:contains(khoản 6 Điều 4 152/2025/NĐ-CP)")
                        .text())
                .contains("chưa có danh sách người", "Chưa đủ dữ liệu");
        for (int i = 0; i < 10; i++) {
            work(wards.get(0), i < 6 ? Gender.FEMALE : Gender.MALE);
            work(wards.get(1), i < 7 ? Gender.FEMALE : Gender.MALE);
        }
        Document page = page(group, office.officer);
        assertThat(page.select("details:contains(khoản 6 Điều 4 152/2025/NĐ-CP) li")
                        .eachText())
                .containsExactlyInAnyOrder(
                        "Phường 1: nữ 6/10 người (60%). Không thuộc diện ưu tiên",
                        "Phường 2: nữ 7/10 người (70%). Được ưu tiên");
        assertThat(page.select("form[action$=/ties] [name=ord]").eachAttr("value"))
                .as("proposed, for a person to look at")
                .containsExactly("2", "1");
        assertThat(page.select("form[action$=/ties] [name=why]").val()).isEqualTo("khoản 6 Điều 4 152/2025/NĐ-CP");
        assertThat(page.select(".rank").eachText()).as("nothing is decided yet").containsExactly("1", "1", "3");
    }

    @Test
    void whoeverHasNoPartFindsWhatIsPublished() {
        ScoringRound over = rounds.over(round);
        ScoringRound.Group places = over.groups().getFirst();
        finals.decide(over.id(), places.id(), wards.subList(0, 2), "Cụm biểu quyết", By.PROGRAM);
        finals.finalise(
                over.id(), places.id(), UUID.randomUUID(), SeenPlaces.of(standings.of(over, places)), "", By.PROGRAM);
        String link = "a[href=" + group + "]";
        assertThat(page("/scores/published", office.schoolOfficer).select(link)).isEmpty();
        assertThat(browser.get(group, office.schoolOfficer)).hasStatus(404);
        assertThat(page("/scores/published", office.wardOffice).select(link)).hasSize(1);
        desk.change(
                over.id(),
                over.title(),
                over.days(),
                ScoringRound.Audience.EVERYBODY,
                reads.find(over.id()).orElseThrow().version(),
                By.PROGRAM);
        Document list = page("/scores/published", office.schoolOfficer);
        assertThat(list.select("tr:has(" + link + ")").text()).contains("Phường 1", "2026");
        Document shown = page(group, office.schoolOfficer);
        assertThat(shown.select(".rank").eachText()).containsExactly("1", "2", "3");
        assertThat(shown.select("main a[href=/scores/" + over.id() + "]"))
                .as("the round itself is not theirs to see")
                .isEmpty();
        assertThat(shown.select("main a[href=/scores/published]")).isNotEmpty();
    }

    @Test
    void aRuleOfTheScaleCanBeThePreferenceOfTheLaw() {
        Scale usual = Rounds.scale();
        Scale legal = new Scale(
                usual.maximum(),
                usual.quantities(),
                usual.sections(),
                usual.classes(),
                Scales.rules(
                        "5",
                        null,
                        ScaleRules.Unsaid.KNOCKED_OUT,
                        new Tie(Tie.By.PREFERENCE, "T_GENDER_PRIORITY", false)));
        round = rounds.open(launching.launch(), legal);
        group = "/scores/" + round.id() + "/groups/" + round.groups().getFirst().id();
        wards.forEach(ward -> score(ward, "15"));
        work(wards.get(0), Gender.MALE);
        work(wards.get(1), Gender.MALE);
        work(wards.get(2), Gender.FEMALE);
        Document page = page(group, office.officer);
        assertThat(page.select("tbody .name").eachText()).containsExactly("Phường 3", "Phường 1", "Phường 2");
        assertThat(page.select(".rank").eachText()).containsExactly("1", "2", "2");
        assertThat(page.select("#ties ~ ol li").text()).contains("Ưu tiên theo khoản 6 Điều 4 152/2025/NĐ-CP");
        assertThat(page.select("details:contains(So các đơn vị bằng điểm) td").eachText())
                .contains("1", "0");
    }

    @Test
    void aClusterOfOneIsRankedAndSaysThatItStandsAlone() {
        List<ScoreSheet> all = reads.sheets(round.id());
        jdbc.sql(
                        "update scoring_sheet set left_on = date '2026-06-01', left_why = 'Sáp nhập' where round_id = :round and id <> :first")
                .param("round", round.id().value())
                .param("first", all.getFirst().id().value())
                .update();
        Document page = page(group, office.officer);
        assertThat(page.select("tbody .rank").eachText()).containsExactly("1");
        assertThat(page.select("main").text()).contains("Chỉ có một đơn vị nên hạng không so với ai");
        assertThat(page.select("main").text())
                .contains(all.get(1).name(), all.get(2).name());
    }

    @Test
    void aGroupWithoutPointsShowsWhatDecidesAndNoEmptyColumns() {
        jdbc.sql("update scoring_group set counts_only = true where id = :id")
                .param("id", round.groups().getFirst().id())
                .update();
        Document page = page(group, office.officer);
        assertThat(page.select("main .card > table").first().select("thead th").eachText())
                .containsExactly("Hạng", "Đơn vị", "Cây đã trồng", "Xếp thế nào");
        assertThat(page(group + "/minutes", office.officer).select("th").eachText())
                .containsExactly("Hạng", "Đơn vị", "Cây đã trồng", "Xếp loại");
        assertThat(browser.get(group + ".xlsx", office.officer)).hasStatusOk();
        Document overall = page("/scores/" + round.id() + "/overall", office.officer);
        assertThat(overall.select("tbody .name"))
                .as("points mean nothing there")
                .isEmpty();
        assertThat(overall.select(".note").text())
                .contains("Danh sách chung tính theo điểm lúc này")
                .contains(round.groups().getFirst().name());
    }

    @Test
    void whatWouldBeIsShownAndNotStored() {
        String third = wards.get(2).toString();
        assertThat(page(group, office.officer).select("a[href=" + group + "/trial]"))
                .hasSize(1);
        assertThat(browser.get(group + "/trial", office.wardOffice)).hasStatus(404);
        MvcTestResult answer = suppose(third, "c:c3", "20", "");
        assertThat(answer).hasStatusOk();
        Document trial = Jsoup.parse(Adoptions.text(answer));
        assertThat(trial.select("section[aria-labelledby=trial] tbody tr")
                        .first()
                        .text())
                .contains("1 Phường 3 80 hạng 3, 70 điểm Lên 2 hạng +10 điểm");
        assertThat(trial.select("[name=value]").first().val()).isEqualTo("20");
        Document figure = Jsoup.parse(Adoptions.text(suppose(third, "q:cay", "30", "")));
        assertThat(figure.select("section[aria-labelledby=trial] tbody tr")
                        .first()
                        .text())
                .as("the office overruled what trees come to; more trees decide only between equals")
                .contains("Phường 1");
        Document heavier = Jsoup.parse(Adoptions.text(suppose("", "", "", "2")));
        assertThat(heavier.select("section[aria-labelledby=trial] tbody tr")
                        .first()
                        .text())
                .contains("Phường 1 90 hạng 1, 75 điểm");
        assertThat(suppose(third, "c:c3", "21", "")).hasStatus(422);
        assertThat(suppose(third, "c:nothing", "2", "")).hasStatus(422);
        assertThat(suppose(third, "c:c3", "mười", "")).hasStatus(422);
        assertThat(suppose("", "", "", "-1")).hasStatus(422);
        assertThat(page(group, office.officer).select(".rank").eachText())
                .as("nothing was stored")
                .containsExactly("1", "1", "3");
    }

    private MvcTestResult suppose(String unit, String what, String value, String weight) {
        return browser.post(
                group + "/trial",
                Map.of(
                        "unit", List.of(unit),
                        "what", List.of(what),
                        "value", List.of(value),
                        "w.c3", List.of(weight)),
                office.officer);
    }

    @Test
    void aUnitSeesHowManyHaveScoredThemselves() {
        ScoreSheet own = rounds.sheet(round, office.ward1);
        SheetDesk.Part part = new SheetDesk.Part(own.id(), Stage.SELF, office.ward1);
        sheets.say(
                part,
                List.of(new Said("c3", BigDecimal.ONE, ""), new Said("thuong", BigDecimal.ZERO, "")),
                rounds.sheet(round, office.ward1).version(),
                By.PROGRAM);
        sheets.handIn(part, By.PROGRAM);
        assertThat(page("/scores/" + round.id(), office.wardOffice)
                        .select(".card-header .soft")
                        .text())
                .as("of all, though only two sheets are theirs to see")
                .isEqualTo("1/3 đơn vị đã tự chấm");
    }

    private MvcTestResult quota(String name, String amount, String base, String rounding, String seen, AccountId who) {
        return browser.post(
                group + "/quotas",
                Map.of(
                        "name", List.of(name, ""),
                        "amount", List.of(amount, ""),
                        "base", List.of(base, "MEMBERS"),
                        "rounding", List.of(rounding, "DOWN"),
                        "seen", List.of(seen)),
                who);
    }

    private void work(UnitId unit, Gender gender) {
        Position position = new Position(
                new PositionId(UUID.randomUUID()),
                unit,
                PositionSort.MAIN,
                "CIVIL_SERVANT",
                "Chuyên viên",
                false,
                "",
                LocalDate.of(2024, 1, 1),
                null,
                0);
        people.register(
                new PersonId(UUID.randomUUID()),
                new PersonDesk.Register("Trần Mẫu", new PersonDetails(null, null, gender, null, null), position),
                By.PROGRAM);
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
}
