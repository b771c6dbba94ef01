package vn.thidua.scoring.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.HeadDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.people.Gender;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.scoring.Rounds;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;

/** From final places and verified figures to grades that people decide, as the office, leaders and others see them. */
@SpringBootTest(properties = "thidua.test=grading")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, Rounds.class, StatementCount.class})
class GradePagesTests {

    private static final String LIST = "/grades?year=2026";

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
    private FinalDesk finals;

    @Autowired
    private Standings standings;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private VerdictDesk verdicts;

    @Autowired
    private Ground ground;

    @Autowired
    private GradeReads grades;

    @Autowired
    private PersonDesk people;

    @Autowired
    private HeadDesk heads;

    @Autowired
    private UnitReads units;

    @Autowired
    private JdbcClient jdbc;

    /** Phường 1 is first with all points and reaches its target; Phường 2 is good and misses it; Phường 3 is third. */
    @BeforeEach
    void finish() {
        office.open();
        if (jdbc.sql("select count(*) from scoring_ranking")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        MonthlyCampaigns.Launched campaign = launching.launch();
        jdbc.sql("update campaign_target set due_on = date '2026-05-31' where campaign_id = :id")
                .param("id", campaign.id().value())
                .update();
        // Nothing of a campaign that still runs is judged.
        report(launching.launch(), unit("Phường 2"), "196");
        ScoringRound round = rounds.open(campaign, Rounds.scale());
        report(campaign, unit("Phường 1"), "196");
        report(campaign, unit("Phường 2"), "120");
        score(round, unit("Phường 1"), "50", "30", "20");
        score(round, unit("Phường 2"), "45", "30", "0");
        score(round, unit("Phường 3"), "20", "10", "5");
        ScoringRound over = rounds.over(round);
        ScoringRound.Group group = over.groups().getFirst();
        finals.finalise(
                over.id(), group.id(), UUID.randomUUID(), SeenPlaces.of(standings.of(over, group)), "", By.PROGRAM);
    }

    @Test
    void proposesFromPlacesAndResultsAndKeepsWhatPeopleDecide() {
        Document page = page(LIST, office.officer);
        assertThat(cell(page, "Phường 1", 1))
                .contains("Hoàn thành xuất sắc nhiệm vụ", "hạng 1, 100 điểm", "“Xuất sắc”");
        assertThat(cell(page, "Phường 1", 1)).contains("đạt 1 trên 1 chỉ tiêu");
        assertThat(cell(page, "Phường 2", 1)).startsWith("Hoàn thành nhiệm vụ").contains("loại “Tốt”", "đạt 0 trên 1");
        assertThat(cell(page, "Trường Tiểu học Hoa Sen", 1)).isEqualTo("chưa có căn cứ");
        UUID third = unit("Phường 3").value();
        Map<String, String> asProposed = accepted(page, third);
        assertThat(send("/grades/2026", asProposed, office.officer)).hasStatus(303);
        assertThat(send("/grades/2026", asProposed, office.officer)).hasStatus(303);
        assertThat(grades.decided(2026, List.of(third)).get(third))
                .singleElement()
                .satisfies(grade -> {
                    assertThat(grade.grade()).isEqualTo(Grade.DONE);
                    assertThat(grade.proposed()).isEqualTo(Grade.DONE);
                    assertThat(grade.by()).isEqualTo("Nguyễn Thị thuongtruc");
                });
        assertThat(page(LIST + "&show=DONE", office.leader)
                        .select("tbody .name")
                        .eachText())
                .contains("Phường 3");
        assertThat(page(LIST + "&show=UNDECIDED", office.leader)
                        .select("tbody .name")
                        .eachText())
                .doesNotContain("Phường 3");
    }

    @Test
    void whoDecidesOtherwiseSaysWhyAndALaterHandSeesIt() {
        UUID second = unit("Phường 2").value();
        MvcTestResult silent = send("/grades/2026", fields(second, Grade.GOOD, "", 0), office.officer);
        assertThat(silent).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(silent));
        assertThat(again.select("[role=alert]").text()).contains("Phường 2", "Hãy ghi lý do");
        assertThat(again.select("[name=grade." + second + "] [selected]").val()).isEqualTo("GOOD");
        assertThat(send("/grades/2026", fields(second, Grade.GOOD, "Đột phá, cuối năm", 0), office.officer))
                .hasStatus(303);
        MvcTestResult late = send("/grades/2026", fields(second, Grade.NOT_DONE, "Còn nợ", 0), office.leader);
        assertThat(late).hasStatus(409);
        assertThat(cell(Jsoup.parse(Adoptions.text(late)), "Phường 2", 3))
                .contains("Hoàn thành tốt nhiệm vụ", "Nguyễn Thị thuongtruc", "Đột phá, cuối năm");
        assertThat(send("/grades/2026", fields(second, Grade.DONE, "Xét lại", 1), office.leader))
                .hasStatus(303);
        assertThat(grades.decided(2026, List.of(second)).get(second))
                .extracting(YearGrade::grade)
                .containsExactly(Grade.GOOD, Grade.DONE);
        assertThat(page(LIST, office.officer).text()).contains("1 lần quyết định trước");
    }

    @Test
    void nobodyDecidesTheGradeOfTheOwnUnitOrOfOthers() {
        assertThat(browser.get("/grades", office.schoolOfficer)).hasStatus(403);
        Document own = page(LIST, office.wardOffice);
        assertThat(own.select("tbody .name").eachText()).containsExactly("Phường 1");
        assertThat(own.select("[name^=grade.]")).isEmpty();
        UUID ward = office.ward1.value();
        assertThat(send("/grades/2026", fields(ward, Grade.EXCELLENT, "Vì", 0), office.wardOffice))
                .hasStatus(409);
        assertThat(send("/grades/2026", fields(unit("Phường 2").value(), Grade.GOOD, "Vì", 0), office.wardOffice))
                .as("what is not on the list is passed over")
                .hasStatus(303);
        assertThat(grades.decided(2026, List.of(ward))).isEmpty();
        assertThat(browser.get("/grades/2026/units/" + unit("Phường 2"), office.wardOffice))
                .hasStatus(404);
        assertThat(browser.get("/grades/2026/units/" + office.outside, office.officer))
                .hasStatus(404);
        assertThat(browser.get("/grades?year=2027", office.officer)).hasStatus(404);
        assertThat(browser.get("/grades/2026/units/" + office.ward1, office.schoolOfficer))
                .hasStatus(403);
    }

    @Test
    void peopleOfAUnitAreGradedAndSharesCounted() {
        UnitId ward = office.unit("WARD", "Phường " + UUID.randomUUID(), office.district);
        PersonId head = person("Trần Thị Đứng Đầu", ward, true, Gender.FEMALE);
        PersonId worker = person("Lê Văn Trực Tiếp", ward, false, Gender.MALE);
        heads.write(
                ward,
                units.find(ward, LocalDate.of(2026, 6, 4)).orElseThrow().version(),
                new HeadDesk.Write(UUID.randomUUID(), head, "", "Chủ tịch", LocalDate.of(2024, 1, 1), null),
                By.PROGRAM);
        assertThat(send("/grades/2026", fields(ward.value(), Grade.GOOD, "", 0), office.leader))
                .hasStatus(303);
        String path = "/grades/2026/units/" + ward;
        Document page = page(path, office.leader);
        assertThat(page.select("tbody .name").eachText()).containsExactly("Trần Thị Đứng Đầu", "Lê Văn Trực Tiếp");
        assertThat(cell(page, "Trần Thị Đứng Đầu", 1)).contains("Hoàn thành tốt nhiệm vụ");
        assertThat(cell(page, "Lê Văn Trực Tiếp", 1)).isEqualTo("chưa có căn cứ");
        Map<String, String> both = fields(head.value(), Grade.EXCELLENT, "", 0);
        both.putAll(fields(worker.value(), Grade.EXCELLENT, "", 0));
        assertThat(send(path, both, office.leader)).hasStatus(422);
        both.putAll(fields(head.value(), Grade.GOOD, "", 0));
        assertThat(send(path, both, office.leader)).hasStatus(303);
        assertThat(grades.standing(2026, List.of(head.value(), worker.value()))).hasSize(2);
        Document shares = page("/grades/2026/shares", office.leader);
        assertThat(shares.select("tbody tr").first().text()).contains("Lãnh đạo, quản lý", "1 trên 2 (50%)");
        assertThat(shares.select("#never")
                        .first()
                        .parents()
                        .select("section .rows")
                        .text())
                .contains("Trường Tiểu học Hoa Sen")
                .doesNotContainPattern("Phường 1(\\s|$)");
        assertThat(browser.get(path + "/people.xlsx", office.leader)).hasStatusOk();
        assertThat(browser.get("/grades/2026/grades.xlsx", office.officer)).hasStatusOk();
        page(path, office.leader);
        long few = StatementCount.of(() -> page(path, office.leader));
        person("Phạm Văn Một", ward, false, Gender.MALE);
        person("Phạm Văn Hai", ward, false, Gender.MALE);
        assertThat(StatementCount.of(() -> page(path, office.leader))).isEqualTo(few);
    }

    @Test
    void theListTakesAsManyStatementsForManyUnitsAsForFew() {
        page(LIST, office.officer);
        long few = StatementCount.of(() -> page(LIST, office.officer));
        for (int i = 0; i < 3; i++) {
            office.unit("WARD", "Phường " + UUID.randomUUID(), office.district);
        }
        assertThat(StatementCount.of(() -> page(LIST, office.officer))).isEqualTo(few);
    }

    private UnitId unit(String name) {
        return units.on(LocalDate.of(2026, 6, 4)).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void report(MonthlyCampaigns.Launched campaign, UnitId ward, String files) {
        Map<UUID, Typed> typed = Map.of(
                campaign.target("Trồng"),
                new Typed(null, "24", "", "", ""),
                campaign.target("Hồ sơ"),
                new Typed(null, files, "200", "", ""),
                campaign.target("Phường"),
                new Typed(null, "1", "", "", ""));
        assertThat(reports.submit(new ReportDesk.Page(campaign.month(5).id(), ward, ward, typed, 0), "", By.PROGRAM))
                .isEmpty();
        assertThat(ground.wantedFrom(campaign.month(5))).containsKey(ward);
        verdicts.accept(
                new VerdictDesk.View(campaign.month(5).id(), office.home, true),
                List.of(ward),
                List.of(campaign.target("Trồng"), campaign.target("Hồ sơ")),
                By.PROGRAM);
    }

    private void score(ScoringRound round, UnitId ward, String trees, String files, String idea) {
        ScoreSheet sheet = rounds.sheet(round, ward);
        sheets.say(
                new SheetDesk.Part(sheet.id(), Stage.OFFICE, office.home),
                List.of(
                        new Said("c1", new BigDecimal(trees), "Đã đối chiếu"),
                        new Said("c2", new BigDecimal(files), "Đã đối chiếu"),
                        new Said("c3", new BigDecimal(idea), ""),
                        new Said("thuong", BigDecimal.ZERO, ""),
                        new Said("tru", BigDecimal.ZERO, "Đã đối chiếu")),
                sheet.version(),
                By.PROGRAM);
    }

    private PersonId person(String name, UnitId unit, boolean leader, Gender gender) {
        PersonId id = new PersonId(UUID.randomUUID());
        Position position = new Position(
                new PositionId(UUID.randomUUID()),
                unit,
                PositionSort.MAIN,
                "CIVIL_SERVANT",
                leader ? "Chủ tịch" : "Chuyên viên",
                leader,
                "",
                LocalDate.of(2024, 1, 1),
                null,
                0);
        people.register(
                id,
                new PersonDesk.Register(name, new PersonDetails(null, null, gender, null, null), position),
                By.PROGRAM);
        return id;
    }

    /** What a browser would send of the form that decides as proposed, of one unit. */
    private static Map<String, String> accepted(Document page, UUID unit) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.select("form.note input[name$=" + unit + "]")) {
            fields.put(field.attr("name"), field.val());
        }
        assertThat(fields).hasSize(3);
        return fields;
    }

    private static Map<String, String> fields(UUID subject, Grade grade, String why, int seen) {
        return new HashMap<>(Map.of(
                "grade." + subject, grade.name(), "why." + subject, why, "seen." + subject, String.valueOf(seen)));
    }

    private static String cell(Document page, String name, int column) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select(".name").text().equals(name))
                .findFirst()
                .orElseThrow()
                .child(column)
                .text();
    }

    private MvcTestResult send(String to, Map<String, String> fields, AccountId who) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return browser.post(to, form, who);
    }

    private Document page(String address, AccountId who) {
        MvcTestResult answer = browser.get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }
}
